import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { PageSkeleton, parseSearch, type RouteDef, stringifySearch } from '../ui/index.ts'
import { Crash } from './crash.tsx'
import { Desk } from './desk.tsx'
import { Door } from './door.tsx'
import { Home } from './home.tsx'
import { Lost } from './lost.tsx'
import { steps } from './steps.ts'

/** Pages of the house itself behind sign-in; the steps bring the others. */
const own: readonly RouteDef[] = [
  { path: '/viec-cua-toi', page: () => import('./pages/my-work-page.tsx') },
  { path: '/cai-dat', page: () => import('./pages/settings-page.tsx') },
]

const doorPages: readonly RouteDef[] = [
  { path: '/dang-nhap', page: () => import('./pages/sign-in-page.tsx') },
  { path: '/bat-dau', page: () => import('./pages/first-run-page.tsx') },
]

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

/** The addresses of the product: the door's, the house's own, and those of every step in `steps.ts`. */
export const createHouseRouter = () => {
  const lost = createRoute({ getParentRoute: () => desk, path: '$', component: Lost })
  const deskPages = [...own, ...steps.flatMap(step => step.routes)].map(onDesk)
  return createRouter({
    routeTree: root.addChildren([
      home,
      door.addChildren(doorPages.map(behindDoor)),
      desk.addChildren([...deskPages, lost]),
    ]),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 150,
    defaultNotFoundComponent: Lost,
  })
}
