import { Navigate } from '@tanstack/react-router'

/** Nobody stays at `/`: work begins with what waits for the person. */
export const Home = () => <Navigate to="/viec-cua-toi" replace />
