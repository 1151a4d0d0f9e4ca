import type { Bilingual } from '../../domain/shared/index.ts'

/** Why the product cannot start, by code; the words in braces are filled in. */
export const startSentences = {
  notAFolder: {
    vi: 'Đường dẫn dữ liệu {folder} không phải là thư mục; hãy chọn thư mục khác bằng --data.',
    en: 'The data path {folder} is not a folder; choose another with --data.',
  },
  notWritable: {
    vi: 'Không ghi được vào thư mục dữ liệu {folder} ({detail}); hãy cấp quyền ghi cho người chạy hoặc chọn thư mục khác bằng --data.',
    en: 'The data folder {folder} cannot be written ({detail}); give the running user write access or choose another with --data.',
  },
  foreignFolder: {
    vi: 'Thư mục {folder} đã có nội dung khác, không phải dữ liệu của Tổng Kết; hãy chọn thư mục trống bằng --data. Không có gì bị thay đổi.',
    en: 'The folder {folder} holds something else, not data of Tổng Kết; choose an empty one with --data. Nothing was changed.',
  },
  newerFolder: {
    vi: 'Thư mục dữ liệu {folder} do một bản Tổng Kết mới hơn tạo ra; hãy chạy bản mới đó. Không có gì bị thay đổi.',
    en: 'The data folder {folder} was made by a newer Tổng Kết; run that newer version. Nothing was changed.',
  },
  folderInUse: {
    vi: 'Một tiến trình Tổng Kết khác (số {pid}) đang dùng thư mục dữ liệu {folder}; hãy dừng tiến trình đó hoặc chọn thư mục khác bằng --data.',
    en: 'Another Tổng Kết process (number {pid}) uses the data folder {folder}; stop it or choose another folder with --data.',
  },
  otherOwner: {
    vi: 'Thư mục dữ liệu {folder} thuộc về người dùng khác; hãy chạy bằng người dùng đó hoặc bằng root.',
    en: 'The data folder {folder} belongs to another user; run as that user or as root.',
  },
  otherPostgres: {
    vi: 'Thư mục dữ liệu {folder} thuộc PostgreSQL {found}, còn bản này mang theo PostgreSQL {shipped}; hãy chạy bản Tổng Kết đã tạo dữ liệu, xuất dữ liệu rồi nhập vào bản này. Không có gì bị thay đổi.',
    en: 'The data folder {folder} is of PostgreSQL {found} and this version ships PostgreSQL {shipped}; run the version that made it, export, and import here. Nothing was changed.',
  },
  noPostgres: {
    vi: 'Không có PostgreSQL kèm theo chạy được trên máy này ({detail}); hãy chạy lại npm ci hoặc đặt DATABASE_URL trỏ tới một PostgreSQL từ bản 15.',
    en: 'No embedded PostgreSQL runs on this machine ({detail}); run npm ci again or point DATABASE_URL at a PostgreSQL 15 or newer.',
  },
  noOrdinaryUser: {
    vi: 'PostgreSQL không chạy bằng root mà máy này không có người dùng thường nào (postgres, nobody); hãy tạo một người dùng hoặc đặt DATABASE_URL.',
    en: 'PostgreSQL does not run as root and this machine has no ordinary user (postgres, nobody); create one or set DATABASE_URL.',
  },
  postgresFailed: {
    vi: 'PostgreSQL kèm theo không khởi động được: {detail}',
    en: 'The embedded PostgreSQL did not start: {detail}',
  },
  databaseUnreachable: {
    vi: 'Không kết nối được cơ sở dữ liệu ở DATABASE_URL: {detail}',
    en: 'The database at DATABASE_URL cannot be reached: {detail}',
  },
  databaseTooOld: {
    vi: 'Cơ sở dữ liệu là PostgreSQL {found}; cần PostgreSQL từ bản 15.',
    en: 'The database is PostgreSQL {found}; 15 or newer is needed.',
  },
  newerSchema: {
    vi: 'Cơ sở dữ liệu đã được một bản Tổng Kết mới hơn nâng cấp (có bước {migration} mà bản này không biết); hãy chạy bản mới đó. Không có gì bị thay đổi.',
    en: 'The database was migrated by a newer Tổng Kết (it has the step {migration}, unknown here); run that newer version. Nothing was changed.',
  },
  migrationFailed: {
    vi: 'Nâng cấp cơ sở dữ liệu không thành ở bước {migration}: {detail} Mọi thay đổi của lần này đã được hoàn lại.',
    en: 'Migrating the database failed at step {migration}: {detail} Everything of this attempt was rolled back.',
  },
  rightsMissing: {
    vi: 'Cơ sở dữ liệu được phục hồi từ bản sao lưu nhưng thiếu các quyền của vai trò tongket_app; hãy tạo vai trò đó (create role tongket_app) rồi phục hồi lại vào một cơ sở dữ liệu trống. Không có gì bị thay đổi.',
    en: 'The database was restored from a backup without the rights of the role tongket_app; create that role (create role tongket_app) and restore again into an empty database. Nothing was changed.',
  },
  portInUse: {
    vi: 'Cổng {port} đang được chương trình khác dùng; hãy dừng chương trình đó hoặc đặt PORT thành cổng khác.',
    en: 'Port {port} is used by another program; stop it or set PORT to another.',
  },
} as const satisfies Record<string, Bilingual>

export type StartProblemCode = keyof typeof startSentences

/** Why the product cannot start: one sentence in each language; whoever starts it prints it and exits with 1. */
export class StartProblem extends Error implements Bilingual {
  readonly code: StartProblemCode
  readonly vi: string
  readonly en: string

  constructor(code: StartProblemCode, params: Readonly<Record<string, string | number>> = {}) {
    const fill = (sentence: string) =>
      sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
    super(fill(startSentences[code].en))
    this.name = 'StartProblem'
    this.code = code
    this.vi = fill(startSentences[code].vi)
    this.en = this.message
  }
}
