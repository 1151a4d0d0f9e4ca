import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { PageSkeleton, parseSearch, type RouteDef, stringifySearch } from '../ui/index.ts'
import { deskPages, doorPages } from './addresses.ts'
import { Crash } from './crash.tsx'
import { Desk } from './desk.tsx'
import { Door } from './door.tsx'
import { Home } from './home.tsx'
import { Lost } from './lost.tsx'

const root = createRootRoute({ errorComponent: Crash, notFoundComponent: Lost })
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const door = createRoute({ getParentRoute: () => root, id: 'door', component: Door })
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: Desk })

const behindDoor = (def: RouteDef) =>
  createRoute({ getParentRoute: () => door, path: def.path, component: lazyRouteComponent(def.page) })

const onDesk = (def: RouteDef) =>
  createRoute({
    getParentRoute: () => desk,
    path: def.path,
    component: lazyRouteComponent(def.page),
    errorComponent: Crash,
  })

/** The router over all of `addresses.ts`. */
export const createHouseRouter = () => {
  const lost = createRoute({ getParentRoute: () => desk, path: '$', component: Lost })
  return createRouter({
    routeTree: root.addChildren([
      home,
      door.addChildren(doorPages.map(behindDoor)),
      desk.addChildren([...deskPages.map(onDesk), lost]),
    ]),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 150,
    defaultNotFoundComponent: Lost,
  })
}
