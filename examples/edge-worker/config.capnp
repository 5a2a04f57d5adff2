# `workerd serve config.capnp` answers at http://localhost:8787. `npm run build` here makes dist/worker.js first.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "charts", worker = .charts)],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "charts")],
);

const charts :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "dist/worker.js")],
  # No compatibility flags: nothing of Node is needed.
  compatibilityDate = "2026-01-01",
);
