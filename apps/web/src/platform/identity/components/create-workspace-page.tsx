export function CreateWorkspacePage() { return null; }
