# Runs PostgreSQL as its child and stops it when standard input ends.
#
# Usage: sh -c "$(cat watchdog.sh)" watchdog SOCKET_FOLDER THROWAWAY_FOLDER POSTGRES ARGUMENT...
#
# Standard input is a pipe whose other end only the product's process holds. It ends when that process asks for
# the stop, and also when it is killed, because the system closes the pipe for it: both ways lead here. The first
# line on standard output is the number of the PostgreSQL process. The socket folder, and the throwaway folder if
# one is named, are removed after PostgreSQL has ended.

# Whoever stops a whole group of processes (a terminal, a service manager) must not stop the one that tidies up.
trap '' HUP INT TERM

sockets=$1
throwaway=$2
shift 2
exec 3<&0 4>&1 1>&2

"$@" </dev/null 3<&- 4>&- &
server=$!
echo "$server" >&4
exec 4>&-

wait_for() {
  left=$1
  while [ "$left" -gt 0 ]; do
    sleep 1 3<&-
    left=$((left - 1))
  done
}

(
  while read -r _ <&3; do :; done
  kill -INT "$server"
  wait_for 10
  kill -QUIT "$server"
  wait_for 5
  kill -KILL "$server"
) &
lifeline=$!
exec 3<&-

wait "$server"
code=$?
kill -KILL "$lifeline"
rm -rf -- "$sockets"
[ -z "$throwaway" ] || rm -rf -- "$throwaway"
exit "$code"
