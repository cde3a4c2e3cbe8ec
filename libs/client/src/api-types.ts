// `npm run docs openapi` makes this of docs/openapi.json.
export interface paths {
    "/api/v1/realtime/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a realtime ticket
         * @description For browsers, which cannot set headers on a WebSocket or an EventSource. The ticket stands for the caller; connect with it within 60 seconds.
         */
        post: operations["createRealtimeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List compositions */
        get: operations["listCompositions"];
        put?: never;
        /**
         * Create a composition
         * @description Queues the render and returns at once. Poll it with `GET`, or follow it live over Socket.IO.
         */
        post: operations["createComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a composition
         * @description Supports `If-None-Match`. Send its `ETag` as `If-Match` of an edit; it is valid until the revision changes.
         */
        get: operations["getComposition"];
        /**
         * Replace a composition
         * @description Creates a new revision; only what the edit touches is rendered. Until it is completed, `download`, `metadata` and `poster.jpg` serve the last completed one.
         */
        put: operations["replaceComposition"];
        post?: never;
        /** Delete a composition and its files */
        delete: operations["deleteComposition"];
        options?: never;
        head?: never;
        /**
         * Change a composition
         * @description Creates a new revision; only what the edit touches is rendered. Until it is completed, `download`, `metadata` and `poster.jpg` serve the last completed one.
         */
        patch: operations["changeComposition"];
        trace?: never;
    };
    "/api/v1/compositions/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a composition and estimate its render
         * @description Takes the body of `POST /api/v1/compositions` and plans the render without starting it: sources are fetched (and cached for the render), probed, and the timeline is cut into segments. An invalid request is a VALIDATION_ERROR, an unusable source an UNPROCESSABLE_MEDIA that names it. After `VALIDATE_SECONDS`, a setting of the operator, the answer is SERVICE_UNAVAILABLE.
         */
        post: operations["validateComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a link to the finished video */
        get: operations["getDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get details of inputs, output and processing
         * @description Of the last completed revision. Before there is one, unknown values are null or empty.
         */
        get: operations["getMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/poster.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the poster image
         * @description The frame at `output.poster_time`, in the size of the video. The composition's metadata has a link to it that needs no key.
         */
        get: operations["getPoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the revisions of a composition */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a composition
         * @description Work on it stops within seconds. Finished segments are kept for a retry.
         */
        post: operations["cancelComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a composition
         * @description Renders the same revision again after it failed, was cancelled, or its file was lost from storage. Finished segments are reused.
         */
        post: operations["retryComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/preview.m3u8": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch the video while it renders
         * @description An HLS presentation of the part that is finished, from the start on; its playlists grow until the video is complete (`EVENT`, then `VOD`). It has sound unless mixing takes much longer than the first seconds of video. A media element (`Sec-Fetch-Dest: video`) gets the whole timeline at once, and waits for segments that are not finished. The files that the playlist names need no key; `preview_url` is a playlist that needs none either. Available for MP4, MOV and HLS in H.264 or HEVC.
         */
        get: operations["getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description One job for each render of a composition.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description Supports `If-None-Match`.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description Work on it stops within seconds. The composition is kept and can be retried.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a multipart upload
         * @description For large files: parts can be sent in parallel and retried one by one. PUT each part to its `url`, then complete the upload. Uploads that are not completed in time are deleted.
         */
        post: operations["beginUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/uploads/{upload_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a multipart upload
         * @description Returns once the file has been assembled and identified. Repeating the request gives the same answer.
         */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/uploads/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Abort a multipart upload
         * @description The parts received so far are deleted, too.
         */
        delete: operations["abortUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upload a part to its signed link
         * @description Use the link from `parts[].url`. It needs no key and accepts exactly the number of bytes it was created for.
         */
        put: operations["putPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List assets */
        get: operations["listAssets"];
        put?: never;
        /**
         * Upload a file
         * @description A video, audio file, image, font (TTF, OTF, WOFF), 3D LUT (`.cube`) or subtitles (SRT, VTT, ASS). Its kind is detected from its content. Identical files are stored once, however often they are uploaded.
         */
        post: operations["uploadAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an asset */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         * @description A CONFLICT while an unfinished composition uses it.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/probe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Probe a file
         * @description Fetches the file and describes its streams. The operator limits its size and the time it may take (`PROBE_MAX_BYTES`, `PROBE_SECONDS`).
         */
        post: operations["probeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/process-clips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Process clips
         * @description Normalises clips and extracts thumbnails. Queues the work and returns at once.
         */
        post: operations["processClips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a clip job
         * @description Supports `If-None-Match`.
         */
        get: operations["getClipJob"];
        put?: never;
        post?: never;
        /** Delete a clip job and its files */
        delete: operations["deleteClipJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/jobs/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a clip job
         * @description Work on it stops within seconds. Finished clips are kept, and the callback is sent.
         */
        post: operations["cancelClipJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List callback deliveries
         * @description With all delivery attempts.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/webhooks/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a callback delivery */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/webhooks/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a callback
         * @description Sends the same message again, with the same `webhook-id`, on a new retry schedule.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file by its signed link
         * @description Use the link from `download_url`; it needs no key. Supports `Range` and conditional requests.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/downloads/{token}/preview/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file of a preview
         * @description Use the link from `preview_url`; it needs no key. `index.m3u8` grows until the video is complete. `whole.m3u8` lists the whole video from the outset; requests for its segments wait until they are finished, and after 20 seconds are redirected to the same address to wait on.
         */
        get: operations["getPreviewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/downloads/{token}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file of a result that consists of several
         * @description One link covers all files of a result: playlists, segments, images and captions refer to each other by relative URLs below it. Needs no key; open to any origin (CORS). Supports `Range` and conditional requests.
         */
        get: operations["downloadFolderFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the events of a composition
         * @description Server-sent events, for `EventSource`: first the current state, then every event, each with its `seq` as id. The stream ends after the final `status`; a request with that last id is answered 204, which stops an `EventSource` from reconnecting.
         */
        get: operations["followComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the health of the service */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/detailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get detailed health
         * @description For operators. If the public API requires a key, this requires one with the scope `internal`. Not rate limited.
         */
        get: operations["getDetailedHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the metrics of this process in Prometheus text format */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liveness probe
         * @description Does not fail while the process drains.
         */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readiness probe */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    compositionEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A composition has ended
         * @description Signed according to Standard Webhooks. A delivery that fails is retried with growing delays for up to a day.
         */
        post: operations["compositionEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    clipJobEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All clips of a job have finished
         * @description Signed according to Standard Webhooks. A delivery that fails is retried with growing delays for up to a day.
         */
        post: operations["clipJobEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        TicketDto: {
            /**
             * @description For `auth: {ticket}` of Socket.IO, or `?ticket=` in a URL.
             * @example eyJzdWIiOm51bGwsImV4cCI6MTc2NzIyNTY2MH0.c2lnbmF0dXJl
             */
            ticket: string;
            /**
             * Format: date-time
             * @description When it stops being accepted for new connections; existing connections last longer.
             * @example 2026-01-01T00:00:00.000Z
             */
            expires_at: string;
        };
        ErrorDetailDto: {
            /**
             * @description Machine-readable error code. Each code has its own HTTP status.
             * @example VALIDATION_ERROR
             * @enum {string}
             */
            error_code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UNPROCESSABLE_MEDIA" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
            /**
             * @description Human-readable description.
             * @example The request is not valid; `fields` says what has to change.
             */
            message: string;
            /**
             * @description With VALIDATION_ERROR: what is wrong and what is allowed, by dotted path into the request.
             * @example {
             *       "clips.0.end_time": [
             *         "end_time must be greater than start_time (4)."
             *       ]
             *     }
             */
            fields?: {
                [key: string]: string[];
            };
            /**
             * @description Seconds to wait before the next attempt.
             * @example 5
             */
            retry_after?: number;
            /**
             * @description Also in the `X-Request-Id` header and in the service's log.
             * @example req_5d0b7c1e
             */
            request_id: string;
            /**
             * Format: date-time
             * @description Time of the response.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        ErrorEnvelopeDto: {
            detail: components["schemas"]["ErrorDetailDto"];
        };
        CompositionErrorDto: {
            /**
             * @description Machine-readable code.
             * @enum {string}
             */
            code: "DOWNLOAD_ERROR" | "INVALID_MEDIA" | "ENCODING_ERROR" | "UPLOAD_ERROR" | "TIMEOUT" | "CANCELLED" | "INTERNAL_ERROR";
            /**
             * @description Human-readable description and advice.
             * @example The server that clips.2 lies on answered with 404. Check the address.
             */
            message: string;
            /**
             * @description Whether a retry of the same composition may succeed.
             * @example true
             */
            retryable: boolean;
            /**
             * @description The part of the request that it concerns.
             * @example clips.2
             */
            asset?: string;
            /**
             * @description Seconds into the asset or the timeline.
             * @example 4.5
             */
            at?: number;
        };
        CompositionCallbackDto: {
            /**
             * Format: uuid
             * @description The composition that has finished.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description Its final status.
             * @example completed
             * @enum {string}
             */
            status: "completed" | "failed" | "cancelled";
            /**
             * @description As in the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * Format: date-time
             * @description Null unless completed.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /** @description Why it failed, or that it was cancelled. */
            error: components["schemas"]["CompositionErrorDto"] | null;
            /**
             * Format: uri
             * @description Needs no key; valid for some time after the last delivery attempt. Null unless completed.
             * @example https://media.example.com/beach.mp4
             */
            download_url: string | null;
            /**
             * @description `metadata` of the request; null if it had none.
             * @example {
             *       "order": 4711,
             *       "customer": {
             *         "name": "Ada"
             *       }
             *     }
             */
            client_metadata: {
                [key: string]: unknown;
            } | null;
        };
        AnimationDto: {
            /**
             * @description How the overlay appears and disappears, unless `in` or `out` says otherwise. Slides enter from beyond the edge of the frame and leave on the other side; `typewriter` is for texts.
             * @example fade
             * @enum {string|null}
             */
            type?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description How it appears.
             * @example slide-up
             * @enum {string|null}
             */
            in?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description How it disappears.
             * @example fade
             * @enum {string|null}
             */
            out?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description Duration of each of the two, in seconds; at most as long as the overlay is shown.
             * @default 0.5
             */
            duration?: number | null;
        };
        OutlineDto: {
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #000000
             */
            color?: string | null;
            /**
             * @description How far it reaches beyond the letters. Pixels on a frame of 1080 lines.
             * @default 4
             */
            width?: number | null;
        };
        ShadowDto: {
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #000000A0
             */
            color?: string | null;
            /**
             * @description How soft its edge is. Pixels on a frame of 1080 lines.
             * @default 8
             */
            blur?: number | null;
            /**
             * @description How far it falls to the right. Pixels on a frame of 1080 lines.
             * @default 0
             */
            x?: number | null;
            /**
             * @description How far it falls down. Pixels on a frame of 1080 lines.
             * @default 4
             */
            y?: number | null;
        };
        BackgroundDto: {
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #000000B0
             */
            color?: string | null;
            /**
             * @description Between the lines and its edge; at most a quarter of the shorter side of the frame is used. Pixels on a frame of 1080 lines.
             * @default 16
             */
            padding?: number | null;
            /**
             * @description Of its corners. Pixels on a frame of 1080 lines.
             * @default 0
             */
            radius?: number | null;
        };
        TextOverlayDto: {
            /**
             * @description Position on the frame: a name, or the top left corner as `{x, y}`, in pixels of the output or as `"NN%"` of its width and height. A box that would leave the frame is moved inside.
             * @example bottom-center
             */
            position: ("top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right") | {
                /**
                 * @description From the left edge of the frame: pixels of the output, or `"NN%"` of its width.
                 * @example 50%
                 */
                x: number | string;
                /**
                 * @description From its upper edge: pixels of the output, or `"NN%"` of its height.
                 * @example 120
                 */
                y: number | string;
            };
            /**
             * @description When it appears on the timeline.
             * @example 0.5
             */
            start_time: number;
            /**
             * @description When it disappears; greater than `start_time`. Cut at the end of the last clip.
             * @example 3.5
             */
            end_time: number;
            /**
             * @description Opacity of the whole overlay: 0 is invisible, 1 is opaque.
             * @default 1
             */
            opacity?: number | null;
            /** @description How it appears and disappears; by default at once. */
            animation?: components["schemas"]["AnimationDto"] | null;
            /**
             * @description The overlay.
             * @default text
             * @enum {string|null}
             */
            type?: "text" | "image" | "subtitles" | null;
            /**
             * @description The text; a newline starts a new line.
             * @example Summer
             *     2024
             */
            text: string;
            /**
             * @description In pixels for a frame 1080 lines high; scaled with the height of the output.
             * @default 48
             */
            font_size?: number | null;
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #FFFFFF
             */
            font_color?: string | null;
            /**
             * @description A bundled font family, or `asset://` and the id of an uploaded font. Glyphs that it lacks are taken from the other families and from Noto.
             * @default Inter
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            font_family?: ("Inter" | "Noto Sans") | string | null;
            /**
             * @description Font weight. An uploaded font has only its own, unless it is a variable font.
             * @default 600
             * @enum {integer|null}
             */
            font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
            /**
             * @description Scripts without italics, and uploaded fonts, stay upright.
             * @default false
             */
            italic?: boolean | null;
            /**
             * @description Alignment of the lines; by default, towards the side of the frame that the text is at.
             * @enum {string|null}
             */
            align?: "left" | "center" | "right" | null;
            /**
             * @description Maximum line width, beyond which lines wrap: pixels for a frame 1080 lines high, or `"NN%"` of the width of the output. By default, and at most, the frame less its margins. The font shrinks if a single letter is wider.
             * @example 40%
             */
            max_width?: number | string | null;
            /**
             * @description Line height, as a multiple of the font size.
             * @default 1.35
             */
            line_height?: number | null;
            /** @description Outline of the letters. A text with none of `outline`, `shadow` and `background` gets a black or white outline, so that it is readable on any picture; with any of them, it gets exactly what is given. */
            outline?: components["schemas"]["OutlineDto"] | null;
            /** @description Shadow of the letters and their outline. */
            shadow?: components["schemas"]["ShadowDto"] | null;
            /** @description A box behind the lines. */
            background?: components["schemas"]["BackgroundDto"] | null;
        };
        ImageOverlayDto: {
            /**
             * @description Position on the frame: a name, or the top left corner as `{x, y}`, in pixels of the output or as `"NN%"` of its width and height. A box that would leave the frame is moved inside.
             * @example bottom-center
             */
            position: ("top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right") | {
                /**
                 * @description From the left edge of the frame: pixels of the output, or `"NN%"` of its width.
                 * @example 50%
                 */
                x: number | string;
                /**
                 * @description From its upper edge: pixels of the output, or `"NN%"` of its height.
                 * @example 120
                 */
                y: number | string;
            };
            /**
             * @description When it appears on the timeline.
             * @example 0.5
             */
            start_time: number;
            /**
             * @description When it disappears; greater than `start_time`. Cut at the end of the last clip.
             * @example 3.5
             */
            end_time: number;
            /**
             * @description Opacity of the whole overlay: 0 is invisible, 1 is opaque.
             * @default 1
             */
            opacity?: number | null;
            /** @description How it appears and disappears; by default at once. */
            animation?: components["schemas"]["AnimationDto"] | null;
            /**
             * @description An image over the video.
             * @example image
             * @enum {string}
             */
            type: "image";
            /**
             * Format: uri
             * @description URL of the image: PNG, JPEG, WebP or GIF, at most 50 megapixels. Of an animation, the first frame is shown.
             * @example https://media.example.com/logo.png
             */
            url: string;
            /**
             * @description Pixels for a frame 1080 lines high, or `"NN%"` of the width of the output. With only one of width and height, the aspect ratio is kept; with neither, the image has its own size. Images larger than the frame are scaled down.
             * @example 15%
             */
            width?: number | string | null;
            /**
             * @description Like `width`, but of the height of the output; with both, the image is stretched to fit.
             * @example 120
             */
            height?: number | string | null;
        };
        SubtitlesBackgroundDto: {
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #000000B0
             */
            color?: string | null;
            /**
             * @description Between the lines and its edge. Pixels on a frame of 1080 lines.
             * @default 16
             */
            padding?: number | null;
        };
        SubtitlesStyleDto: {
            /**
             * @description Pixels on a frame of 1080 lines; of SRT and WebVTT 48.
             * @example 54
             */
            font_size?: number | null;
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`; of SRT and WebVTT #FFFFFF. Colours within a cue stay.
             * @example #FFFF00
             */
            font_color?: string | null;
            /**
             * @description Glyphs that it lacks are taken from the others. Default: Inter.
             * @example Noto Sans
             * @enum {string|null}
             */
            font_family?: "Inter" | "Noto Sans" | null;
            /**
             * @description Font weight; 600 by default for SRT and WebVTT. What is bold in the file is bolder still.
             * @example 500
             * @enum {integer|null}
             */
            font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
            /**
             * @description Scripts without italics stay upright.
             * @example false
             */
            italic?: boolean | null;
            /** @description Outline of the letters. SRT and WebVTT with neither `outline` nor `background` get a black outline; with either, they get exactly what is given. */
            outline?: components["schemas"]["OutlineDto"] | null;
            /** @description A box behind the lines of a cue. */
            background?: components["schemas"]["SubtitlesBackgroundDto"] | null;
        };
        SubtitlesOverlayDto: {
            /**
             * @description Subtitles, burned into the picture.
             * @example subtitles
             * @enum {string}
             */
            type: "subtitles";
            /**
             * Format: uri
             * @description URL of the subtitles: an SRT, WebVTT or ASS file of at most 10 MiB and 20,000 cues, in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
             * @example https://media.example.com/talk.en.vtt
             */
            url: string;
            /**
             * @description Time on the timeline at which the file's time 0 is.
             * @example 0
             */
            start_time: number;
            /**
             * @description When the subtitles end; greater than `start_time`. Cues beyond it, or beyond the last clip, are cut.
             * @example 60
             */
            end_time: number;
            /**
             * @description Position of cues that do not set their own; by default `bottom-center` for SRT and WebVTT.
             * @example bottom-center
             * @enum {string|null}
             */
            position?: "top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right" | null;
            /** @description Their style. For an ASS file, what is given here overrides every style in the file. */
            style?: components["schemas"]["SubtitlesStyleDto"] | null;
        };
        CropDto: {
            /**
             * @description Left edge, in percent of the width.
             * @example 25
             */
            x: number;
            /**
             * @description Upper edge, in percent of the height.
             * @example 0
             */
            y: number;
            /**
             * @description In percent of the width.
             * @example 50
             */
            width: number;
            /**
             * @description In percent of the height.
             * @example 100
             */
            height: number;
        };
        TransitionDto: {
            /**
             * @description The effect:
             *
             *     - `fade`: One picture becomes the other.
             *     - `fade_fast`: Like `fade`, sooner where the pictures differ much.
             *     - `fade_slow`: Like `fade`, sooner where the pictures differ little.
             *     - `fade_black`: Through black.
             *     - `fade_white`: Through white.
             *     - `fade_gray`: Through pictures without colour.
             *     - `dissolve`: Dot by dot, at random.
             *     - `distance`: Like `fade`, but what differs much changes at once.
             *     - `pixelize`: Through ever larger squares.
             *     - `blur`: Through pictures smeared sideways.
             *     - `zoom_in`: Into the middle of the first picture, out of which the second fades in.
             *     - `radial`: Like the hand of a clock.
             *     - `wipe_left`: An edge passes over the frame.
             *     - `wipe_right`: An edge passes over the frame.
             *     - `wipe_up`: An edge passes over the frame.
             *     - `wipe_down`: An edge passes over the frame.
             *     - `wipe_top_left`: The first picture is left only in that corner.
             *     - `wipe_top_right`: The first picture is left only in that corner.
             *     - `wipe_bottom_left`: The first picture is left only in that corner.
             *     - `wipe_bottom_right`: The first picture is left only in that corner.
             *     - `soft_left`: A broad, soft edge passes over the frame.
             *     - `soft_right`: A broad, soft edge passes over the frame.
             *     - `soft_up`: A broad, soft edge passes over the frame.
             *     - `soft_down`: A broad, soft edge passes over the frame.
             *     - `soft_top_left`: A soft edge passes over the frame into that corner.
             *     - `soft_top_right`: A soft edge passes over the frame into that corner.
             *     - `soft_bottom_left`: A soft edge passes over the frame into that corner.
             *     - `soft_bottom_right`: A soft edge passes over the frame into that corner.
             *     - `slide_left`: The second picture pushes the first out of the frame.
             *     - `slide_right`: The second picture pushes the first out of the frame.
             *     - `slide_up`: The second picture pushes the first out of the frame.
             *     - `slide_down`: The second picture pushes the first out of the frame.
             *     - `slices_left`: A wipe in upright slices.
             *     - `slices_right`: A wipe in upright slices.
             *     - `slices_up`: A wipe in level slices.
             *     - `slices_down`: A wipe in level slices.
             *     - `squeeze_width`: The first picture is squeezed to an upright line.
             *     - `squeeze_height`: The first picture is squeezed to a level line.
             *     - `vertical_open`: The second picture opens from an upright line in the middle.
             *     - `vertical_close`: The first picture closes to an upright line in the middle.
             *     - `horizontal_open`: The second picture opens from a level line in the middle.
             *     - `horizontal_close`: The first picture closes to a level line in the middle.
             *     - `circle_open`: The second picture opens from the middle, with a soft edge.
             *     - `circle_close`: The first picture closes to the middle, with a soft edge.
             *     - `circle_crop`: A circle closes over the first picture, to black, and opens on the second.
             *     - `rectangle_crop`: The same with a rectangle.
             * @example slide_left
             * @enum {string}
             */
            type: "fade" | "fade_fast" | "fade_slow" | "fade_black" | "fade_white" | "fade_gray" | "dissolve" | "distance" | "pixelize" | "blur" | "zoom_in" | "radial" | "wipe_left" | "wipe_right" | "wipe_up" | "wipe_down" | "wipe_top_left" | "wipe_top_right" | "wipe_bottom_left" | "wipe_bottom_right" | "soft_left" | "soft_right" | "soft_up" | "soft_down" | "soft_top_left" | "soft_top_right" | "soft_bottom_left" | "soft_bottom_right" | "slide_left" | "slide_right" | "slide_up" | "slide_down" | "slices_left" | "slices_right" | "slices_up" | "slices_down" | "squeeze_width" | "squeeze_height" | "vertical_open" | "vertical_close" | "horizontal_open" | "horizontal_close" | "circle_open" | "circle_close" | "circle_crop" | "rectangle_crop";
            /**
             * @description In seconds; exactly as long as the two clips overlap.
             * @example 1
             */
            duration: number;
        };
        MotionDto: {
            /**
             * @description Direction of the movement.
             * @example zoom_in
             * @enum {string}
             */
            type: "zoom_in" | "zoom_out" | "pan_left" | "pan_right" | "pan_up" | "pan_down";
            /**
             * @description How far the picture is enlarged: 0.2 is by a fifth.
             * @default 0.2
             */
            amount?: number | null;
        };
        FilterDto: {
            /**
             * @description The filter.
             * @example saturation
             * @enum {string}
             */
            type: "grayscale" | "sepia" | "blur" | "brightness" | "contrast" | "saturation" | "gamma" | "chroma_key" | "lut";
            /**
             * @description Required by `blur` (0-100, pixels for a frame 1080 lines high), `brightness` (-1 to 1, added), `contrast` and `saturation` (0-4, factors), and `gamma` (0.1-10, above 1 is brighter); other filters have none.
             * @example 0.6
             */
            amount?: number | null;
            /**
             * @description For `chroma_key`: the colour that becomes transparent, as `#RRGGBB`.
             * @default #00FF00
             */
            color?: string | null;
            /**
             * @description For `chroma_key`: how far from that colour pixels are still fully transparent.
             * @default 0.1
             */
            similarity?: number | null;
            /**
             * @description For `chroma_key`: how far beyond that they are partly transparent.
             * @default 0.05
             */
            blend?: number | null;
            /**
             * Format: uri
             * @description Required by `lut`: URL of the 3D LUT, a `.cube` file with 2 to 65 points along each edge, for colours from 0 to 1.
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            url?: string | null;
            /**
             * @description For `lut`: how strongly it is applied.
             * @default 1
             */
            intensity?: number | null;
        };
        ClipDto: {
            /**
             * Format: uri
             * @description URL of the video, or of an image (JPEG, PNG, WebP, GIF), which is shown for the whole slot.
             * @example https://media.example.com/beach.mp4
             */
            video_url: string;
            /**
             * @description When the clip begins on the timeline.
             * @example 0
             */
            start_time: number;
            /**
             * @description When it ends on the timeline; greater than `start_time`.
             * @example 4
             */
            end_time: number;
            /**
             * @description In point: time in the source at which the clip begins. Default: its beginning.
             * @example 1.5
             */
            trim_start?: number | null;
            /**
             * @description Out point: time in the source at which the clip ends at the latest. Default: its end. `underrun` says what is shown if the source ends before `end_time`.
             * @example 5.5
             */
            trim_end?: number | null;
            /**
             * @description How a picture with another aspect ratio fills the frame: `contain` shows all of it between black bars, `cover` fills the frame and crops the rest, `stretch` distorts it to fill the frame, `blur` shows all of it over a blurred copy of itself.
             * @default contain
             * @enum {string|null}
             */
            fit?: "contain" | "cover" | "stretch" | "blur" | null;
            /**
             * @description What is shown when the trimmed source is shorter than the slot: `freeze` holds the last frame, `loop` starts again at the in point, with its sound, `black` ends the clip early.
             * @default freeze
             * @enum {string|null}
             */
            underrun?: "freeze" | "loop" | "black" | null;
            /**
             * @description Linear gain of the clip's own sound, multiplied by `audio.original_audio_volume`.
             * @default 1
             */
            volume?: number | null;
            /**
             * @description Clips of higher tracks lie above those of lower ones, and all are heard.
             * @default 0
             */
            track?: number | null;
            /**
             * @description Size of the box that the picture is fitted to, relative to the frame: 0.25 for a small inset.
             * @default 1
             */
            scale?: number | null;
            /**
             * @description Position of the fitted picture: a name, or its top left corner. It is kept inside the frame.
             * @default center
             * @example bottom-right
             */
            position?: ("top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right") | {
                /**
                 * @description From the left edge of the frame: pixels of the output, or `"NN%"` of its width.
                 * @example 50%
                 */
                x: number | string;
                /**
                 * @description From its upper edge: pixels of the output, or `"NN%"` of its height.
                 * @example 120
                 */
                y: number | string;
            } | null;
            /**
             * @description 0 is invisible, 1 is opaque.
             * @default 1
             */
            opacity?: number | null;
            /**
             * @description Clockwise rotation about the centre of the picture, in degrees.
             * @default 0
             */
            rotation?: number | null;
            /** @description The part of the picture that is shown; by default all of it. Applied before `fit`. */
            crop?: components["schemas"]["CropDto"] | null;
            /**
             * @description Duration of the fade-in of picture and sound, from the black background or from lower tracks, in seconds.
             * @default 0
             */
            fade_in?: number | null;
            /**
             * @description Duration of the fade-out, in seconds. Together with `fade_in`, at most as long as the clip.
             * @default 0
             */
            fade_out?: number | null;
            /** @description Transition from the previous clip on the track to this one, with a crossfade of their sound. The two clips must overlap by exactly its duration: if the first ends at 4 and this one begins at 3, the transition takes 1 second. Clips on a track must not overlap otherwise. */
            transition?: components["schemas"]["TransitionDto"] | null;
            /**
             * @description Seconds of the source played per second of the timeline: 0.5 is slow motion. The sound keeps its pitch. A trim from 2 to 6 at double speed lasts 2 seconds.
             * @default 1
             */
            speed?: number | null;
            /** @description A slow camera movement over the picture; looks best with `fit` cover. */
            motion?: components["schemas"]["MotionDto"] | null;
            /** @description Filters applied to the picture, in this order. */
            filters?: components["schemas"]["FilterDto"][] | null;
        };
        AudioTrackDto: {
            /**
             * Format: uri
             * @description URL of the audio file.
             * @example https://media.example.com/splash.wav
             */
            url: string;
            /**
             * @description When it begins on the timeline.
             * @default 0
             */
            start_time?: number | null;
            /**
             * @description In point: time in the file at which the sound begins. Default: its beginning.
             * @example 0.5
             */
            trim_start?: number | null;
            /**
             * @description Out point: time in the file at which the sound ends at the latest. Default: its end.
             * @example 2.5
             */
            trim_end?: number | null;
            /**
             * @description Linear gain.
             * @default 1
             */
            volume?: number | null;
            /**
             * @description Duration of the fade-in, in seconds.
             * @default 0
             */
            fade_in?: number | null;
            /**
             * @description Duration of the fade-out, in seconds; it ends where the sound or the timeline ends.
             * @default 0
             */
            fade_out?: number | null;
        };
        AudioDto: {
            /**
             * Format: uri
             * @description Music under the whole timeline.
             * @example https://media.example.com/song.mp3
             */
            music_url?: string | null;
            /**
             * Format: uri
             * @description Voice-over from the beginning of the timeline.
             * @example https://media.example.com/voice.m4a
             */
            voiceover_url?: string | null;
            /**
             * @description Linear gain of the music.
             * @default 0.5
             */
            music_volume?: number | null;
            /**
             * @description Linear gain of the voice-over.
             * @default 1
             */
            voiceover_volume?: number | null;
            /**
             * @description Linear gain of the clips' own sound.
             * @default 1
             */
            original_audio_volume?: number | null;
            /**
             * @description Whether music that is shorter than the timeline is looped without a gap. Otherwise silence follows it.
             * @default false
             */
            music_loop?: boolean | null;
            /**
             * @description Duration of the music's fade-in, in seconds.
             * @default 0
             */
            music_fade_in?: number | null;
            /**
             * @description Duration of the music's fade-out, in seconds; it ends where the music or the timeline ends. A fade longer than the music spans all of it.
             * @default 0
             */
            music_fade_out?: number | null;
            /**
             * @description Whether the music is lowered by 12 dB while a voice is heard, and returns within a second. The voice is `voiceover_url`; without it, each of `tracks` counts as a voice.
             * @default false
             */
            ducking?: boolean | null;
            /**
             * @description Target integrated loudness of the result by EBU R128, in LUFS: -23 for European television, -14 to -16 for the web. Without it, loudness is not adjusted. Silence, and sound shorter than 0.4 s, has no loudness and is left as it is.
             * @example -16
             */
            loudness_lufs?: number | null;
            /** @description Additional sounds, such as effects or further voices. They may overlap, and are cut at the end of the timeline. */
            tracks?: components["schemas"]["AudioTrackDto"][] | null;
        };
        ThumbnailsDto: {
            /**
             * @description Number of thumbnails: the middle frame of each of that many equal parts. Either this or `interval`.
             * @example 10
             */
            count?: number | null;
            /**
             * @description Seconds from one to the next, the first at 0; at most 500 of them.
             * @example 5
             */
            interval?: number | null;
            /**
             * @description Width in pixels, at most that of the video; the height follows.
             * @default 320
             */
            width?: number | null;
            /**
             * @description Whether sprite sheets are made as well, with a WebVTT file whose cues name a region of a sheet (`#xywh=`) for each time span, as players use for previews on their seek bar.
             * @default false
             */
            sprite?: boolean | null;
        };
        RenditionDto: {
            /**
             * @description Height in pixels, less than that of the video; the width follows.
             * @example 720
             */
            height: number;
            /**
             * @description Average video bit rate in bits per second; by default whatever the quality needs.
             * @example 2500000
             */
            bitrate?: number | null;
        };
        HlsDto: {
            /**
             * @description Adds every one of these heights (widths, for upright video) that is below its own: 1440, 1080, 720, 480, 360.
             * @default false
             */
            ladder?: boolean | null;
            /** @description Exactly these renditions, instead of `ladder`. */
            renditions?: components["schemas"]["RenditionDto"][] | null;
        };
        OutputDto: {
            /**
             * @description Size of the frame: the number is its shorter side in pixels; 4k stands for 2160. A gif is 480p by default.
             * @default 1080p
             * @enum {string|null}
             */
            resolution?: "480p" | "720p" | "1080p" | "1440p" | "4k" | null;
            /**
             * @description Aspect ratio: landscape, portrait, square, or portrait for feeds. With 1080p: 1920x1080, 1080x1920, 1080x1080, 1080x1350.
             * @default 16:9
             * @enum {string|null}
             */
            aspect?: "16:9" | "9:16" | "1:1" | "4:5" | null;
            /**
             * @description Width in pixels, with `height`, instead of `resolution` and `aspect`.
             * @example 1200
             */
            width?: number | null;
            /**
             * @description Height in pixels, with `width`.
             * @example 628
             */
            height?: number | null;
            /**
             * @description Format of the output. `mov` is QuickTime; `hls` is a playlist with segments (fragmented MP4) for streaming players instead of a single file. Audio is AAC, in `webm` Opus. `gif` has no sound, 256 colours, and loops forever; at most 60 s, 1280 pixels on a side and 50 frames per second. `mp3` and `m4a` (AAC) hold only the sound: overlays are ignored, and clips may be audio files.
             * @default mp4
             * @enum {string|null}
             */
            format?: "mp4" | "mov" | "webm" | "gif" | "mp3" | "m4a" | "hls" | null;
            /**
             * @description Frames per second; 23.976, 29.97 and 59.94 are exactly 24000/1001, 30000/1001 and 60000/1001. `source` takes the rate of this list that is nearest to that of the first clip that is not a still. A gif has 25 by default; at 25 and 50 all frames of a gif last equally long. For audio formats, times are rounded to this grid.
             * @default 30
             */
            fps?: (23.976 | 24 | 25 | 29.97 | 30 | 48 | 50 | 59.94 | 60) | "source" | null;
            /**
             * @description Video codec. `mp4` allows h264 (default), hevc and av1; `mov` and `hls` h264 (default) and hevc; `webm` vp9 (default) and av1. HEVC is about half, AV1 about a third the size of H.264, and both take longer to encode. Not for gif, mp3 and m4a.
             * @enum {string|null}
             */
            codec?: "h264" | "hevc" | "vp9" | "av1" | null;
            /**
             * @description Encoding quality; each step makes larger files. For gif: 64 colours, 256, or 256 with dithering. For audio: 128, 192 or 320 kbit/s (mp3), 160, 192 or 224 kbit/s (m4a).
             * @default medium
             * @enum {string|null}
             */
            quality?: "low" | "medium" | "high" | null;
            /**
             * @description Whether a hardware encoder (NVENC, Quick Sync, VA-API) is used. `if_possible`: if the server has one that works, else software. `required`: the composition fails without one.
             * @default if_possible
             * @enum {string|null}
             */
            acceleration?: "disable" | "if_possible" | "required" | null;
            /**
             * @description Average video bit rate in bits per second, instead of constant quality; `quality` then sets how much effort the encoder makes. Not with codec av1, nor for gif, mp3 and m4a.
             * @example 6000000
             */
            bitrate?: number | null;
            /**
             * @description Time of the poster frame, in seconds; by default a tenth into the video. It is served at `/api/v1/compositions/{composition_id}/poster.jpg`. Not for mp3 and m4a.
             * @example 2.5
             */
            poster_time?: number | null;
            /** @description Thumbnails of the finished video; their links are in its metadata. */
            thumbnails?: components["schemas"]["ThumbnailsDto"] | null;
            /** @description With format `hls`: additional sizes of the video, for adaptive players to choose from. */
            hls?: components["schemas"]["HlsDto"] | null;
        };
        CompositionRequestDto: {
            /**
             * @description Title of the composition; also the name that the video is saved under.
             * @example Two days at the sea
             */
            title: string;
            /** @description Clips on one track must not overlap, except for transitions. Gaps are black and silent. The timeline ends with the last clip. The server accepts up to `MAX_CLIPS` clips: 200 by default. */
            clips: components["schemas"]["ClipDto"][];
            /** @description Music, voice-over and the mix. */
            audio?: components["schemas"]["AudioDto"] | null;
            /** @description Texts, images and subtitles over the video; later ones lie above earlier ones. */
            overlays?: (components["schemas"]["TextOverlayDto"] | components["schemas"]["ImageOverlayDto"] | components["schemas"]["SubtitlesOverlayDto"])[] | null;
            /** @description Size, format and quality of the output. */
            output?: components["schemas"]["OutputDto"] | null;
            /**
             * Format: uri
             * @description URL that a signed message is posted to when the composition has finished: see `docs/webhooks.md`. Must be on the public internet, or listed in `WEBHOOK_ALLOWED_HOSTS`.
             * @example https://hooks.example.com/reelwright
             */
            callback_url?: string | null;
            /**
             * @description Priority: 1 goes first, 10 last. Compositions of the same priority take turns.
             * @default 5
             * @example 3
             */
            priority?: number | null;
            /**
             * @description Any data of your own, at most 4096 bytes as JSON. It is not interpreted, and comes back as `client_metadata` from `GET` and in the callback.
             * @example {
             *       "order": 4711,
             *       "customer": {
             *         "name": "Ada"
             *       }
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Values for `{{NAME}}` placeholders in any string of the request except `metadata`: titles, URLs, colours. They are filled in once, before validation. Every placeholder needs a value here, and every value must be used. Without `merge`, nothing is filled in.
             * @example {
             *       "CITY": "Lisbon",
             *       "CLIP": "https://media.example.com/lisbon.mp4"
             *     }
             */
            merge?: {
                [key: string]: string;
            } | null;
        };
        CompositionAcceptedDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description Current status.
             * @example queued
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description As in the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Id of the job that renders it.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
        };
        CompositionListItemDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description As in the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * @description Current status.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Progress in whole percent.
             * @example 45
             */
            progress: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was completed; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /**
             * @description Length of the timeline in seconds.
             * @example 12.5
             */
            duration: number;
        };
        CompositionListDto: {
            /**
             * @description Total number of matches; beyond ten thousand, as of some seconds ago.
             * @example 1
             */
            total: number;
            /**
             * @description The limit of the request.
             * @example 50
             */
            limit: number;
            /**
             * @description The offset of the request.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether more items follow.
             * @example false
             */
            has_more: boolean;
            /** @description In the requested order. */
            compositions: components["schemas"]["CompositionListItemDto"][];
        };
        InputFileDto: {
            /**
             * Format: uri
             * @description URL as in the request.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description Seconds.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Null for sound.
             * @example 1920x1080
             */
            resolution: string | null;
        };
        OutputFileDto: {
            /**
             * Format: uri
             * @description Needs no key; expires.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description Seconds.
             * @example 12.5
             */
            duration: number;
            /**
             * @description Null for sound.
             * @example 1920x1080
             */
            resolution: string | null;
            /**
             * @description Of the video, or else of the audio.
             * @example h264
             */
            codec: string;
            /**
             * @description Bits per second.
             * @example 4330000
             */
            bitrate: number;
            /**
             * @description Frames per second; null for sound.
             * @example 30
             */
            fps: number | null;
        };
        CompositionMediaDto: {
            /** @description Empty until the sources have been fetched. */
            input_files: components["schemas"]["InputFileDto"][];
            /** @description Of the last completed revision; null before. */
            output_file: components["schemas"]["OutputFileDto"] | null;
            /**
             * @description Duration of the output, in seconds; an estimate until it is completed.
             * @example 12.5
             */
            estimated_duration: number;
        };
        ResourceUsageDto: {
            /**
             * @description Wall-clock time from the start of the render to its end, or to now.
             * @example 14.2
             */
            processing_time_seconds: number | null;
            /**
             * @description CPU time in seconds, over all cores.
             * @example 21.7
             */
            cpu_time_seconds: number;
            /**
             * @description Peak memory of the largest single step, in MB; never less than the worker's own when it started the step.
             * @example 312.5
             */
            memory_peak_mb: number;
        };
        CompositionWarningDto: {
            /**
             * @description Machine-readable code.
             * @enum {string}
             */
            code: "MISSING_GLYPHS" | "DAMAGED_MEDIA";
            /**
             * @description Human-readable description and advice.
             * @example overlays.0: no bundled font has 東 (U+6771); boxes are drawn in their place. Write the text without them.
             */
            message: string;
            /**
             * @description The part of the request that it concerns.
             * @example overlays.0
             */
            asset: string;
        };
        CompositionDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description As in the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * @description Current status.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Progress in percent; never falls within a revision, and is 100 only when completed.
             * @example 45
             */
            progress: number;
            /**
             * @description Current stage, while processing.
             * @example encoding
             * @enum {string|null}
             */
            stage: "downloading" | "planning" | "encoding" | "mixing" | "assembling" | "uploading" | null;
            /**
             * @description Estimated seconds left; null until enough is done to tell.
             * @example 12
             */
            eta_seconds: number | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-01-01T00:00:00.000Z
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When it was completed; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /**
             * @description Rises by one with every edit.
             * @example 1
             */
            revision: number;
            /**
             * Format: uri
             * @description HLS playlist of the part that is finished, from the start on; needs no key. Answers 409 until there is something to play. Null for formats without a preview, and after a failure.
             * @example https://media.example.com/downloads/t0/preview/index.m3u8
             */
            preview_url: string | null;
            /** @description The request body, as it was sent. */
            config: components["schemas"]["CompositionRequestDto"];
            /**
             * @description `metadata` of the request; null if it had none.
             * @example {
             *       "order": 4711,
             *       "customer": {
             *         "name": "Ada"
             *       }
             *     }
             */
            client_metadata: {
                [key: string]: unknown;
            } | null;
            /** @description Metadata of the media; the client's own is `client_metadata`. */
            metadata: components["schemas"]["CompositionMediaDto"];
            resource_usage: components["schemas"]["ResourceUsageDto"];
            /** @description Why it failed, or that it was cancelled. */
            error: components["schemas"]["CompositionErrorDto"] | null;
            /** @description Where the output differs from what was asked for. Empty until the render is planned. */
            warnings: components["schemas"]["CompositionWarningDto"][];
        };
        PlannedSegmentsDto: {
            /**
             * @description Total; each is one of the three kinds below.
             * @example 6
             */
            total: number;
            /**
             * @description Copied from a source without re-encoding.
             * @example 1
             */
            copy: number;
            /**
             * @description To be encoded.
             * @example 2
             */
            encode: number;
            /**
             * @description In the cache from an earlier render, or identical to another segment of this one.
             * @example 3
             */
            cached: number;
        };
        CompositionPlanDto: {
            /**
             * @description Always true; an invalid request is answered with an error.
             * @enum {boolean}
             */
            valid: true;
            /**
             * @description Duration of the output in seconds.
             * @example 12.5
             */
            duration: number;
            /**
             * @description Duration in frames.
             * @example 375
             */
            frames: number;
            segments: components["schemas"]["PlannedSegmentsDto"];
            /**
             * @description Estimated rendering time without queueing, learnt from earlier renders.
             * @example 9.4
             */
            estimated_seconds: number;
            /**
             * @description Mean error of recent estimates: 20 means that it may well take 1.2 times as long, or that much less. 50 until there is a render to compare with.
             * @example 20
             */
            estimated_error_percent: number;
            /** @description Where the output would differ from what is asked for. */
            warnings: components["schemas"]["CompositionWarningDto"][];
        };
        DownloadDto: {
            /**
             * Format: uuid
             * @description The composition that it belongs to.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * Format: uri
             * @description Needs no key, supports ranges, and names the file after the title.
             * @example https://media.example.com/beach.mp4
             */
            download_url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            file_size: number;
            /**
             * @description Seconds.
             * @example 12.5
             */
            duration: number;
            /**
             * @description Null for sound.
             * @example 1920x1080
             */
            resolution: string | null;
            /**
             * @description As in `output.format`.
             * @enum {string}
             */
            format: "mp4" | "mov" | "webm" | "gif" | "mp3" | "m4a" | "hls";
            /**
             * Format: date-time
             * @description When `download_url` stops working.
             * @example 2026-01-01T00:00:00.000Z
             */
            expires_at: string;
        };
        DetailedInputFileDto: {
            /**
             * Format: uri
             * @description URL as in the request.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description Seconds.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Null for sound.
             * @example 1920x1080
             */
            resolution: string | null;
            /**
             * @description Of the video, or else of the audio.
             * @example h264
             */
            codec: string | null;
            /**
             * @description Bits per second.
             * @example 4330000
             */
            bitrate: number | null;
        };
        ThumbnailDto: {
            /**
             * @description Its time in the video, in seconds.
             * @example 2.5
             */
            time: number;
            /**
             * Format: uri
             * @description A JPEG. Needs no key; expires.
             * @example https://media.example.com/outputs/6f1d3c1e/00001.jpg
             */
            url: string;
        };
        SpriteDto: {
            /**
             * @description The sheets: JPEGs of up to 10 by 10 thumbnails, row by row.
             * @example [
             *       "https://api.example/downloads/…/sprites/00000.jpg"
             *     ]
             */
            image_urls: string[];
            /**
             * Format: uri
             * @description WebVTT whose cues name a region of a sheet: `00000.jpg#xywh=320,0,320,180`.
             * @example https://media.example.com/beach.mp4
             */
            vtt_url: string;
        };
        DetailedOutputFileDto: {
            /**
             * Format: uri
             * @description Needs no key; expires.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description Seconds.
             * @example 12.5
             */
            duration: number;
            /**
             * @description Null for sound.
             * @example 1920x1080
             */
            resolution: string | null;
            /**
             * @description Of the video, or else of the audio.
             * @example h264
             */
            codec: string;
            /**
             * @description Bits per second.
             * @example 4330000
             */
            bitrate: number;
            /**
             * @description Frames per second; null for sound.
             * @example 30
             */
            fps: number | null;
            /**
             * Format: uri
             * @description A JPEG. Needs no key; expires.
             * @example https://media.example.com/outputs/6f1d3c1e/00001.jpg
             */
            poster_url: string | null;
            /** @description As many as `output.thumbnails` asks for. */
            thumbnails: components["schemas"]["ThumbnailDto"][];
            /** @description Only if `output.thumbnails.sprite` asks for it. */
            sprite: components["schemas"]["SpriteDto"] | null;
        };
        SegmentCountsDto: {
            /**
             * @description Number of segments that the timeline was cut into.
             * @example 6
             */
            total: number;
            /**
             * @description Encoded for this render.
             * @example 6
             */
            encoded: number;
            /**
             * @description Copied from a source without re-encoding.
             * @example 0
             */
            copied: number;
            /**
             * @description Taken from the cache: made by an earlier or concurrent render, or elsewhere in this one.
             * @example 0
             */
            cached: number;
        };
        EstimateDto: {
            /**
             * @description Estimated seconds, made when the render was planned.
             * @example 8.1
             */
            estimated_seconds: number;
            /**
             * @description Actual seconds; null until completed.
             * @example 9.2
             */
            actual_seconds: number | null;
            /**
             * @description Error of the estimate: 20 means 1.2 times as long, or that much less. Null until completed.
             * @example 13.6
             */
            error_percent: number | null;
        };
        ProcessingStatsDto: {
            /**
             * Format: date-time
             * @description When processing started; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            start_time: string | null;
            /**
             * Format: date-time
             * @description When it ended; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            end_time: string | null;
            /**
             * @description From start to end, in seconds.
             * @example 9.4
             */
            duration_seconds: number | null;
            /**
             * @description Version of the ffmpeg that made it; null until known.
             * @example 5.1.9
             */
            ffmpeg_version: string | null;
            /** @description Null until planned. */
            segments: components["schemas"]["SegmentCountsDto"] | null;
            /**
             * @description Video encoder: `software`, or a hardware encoder. Null until planned, and for audio formats.
             * @example h264_nvenc
             */
            encoder: string | null;
            /**
             * @description Seconds of output produced per second.
             * @example 1.33
             */
            realtime_factor: number | null;
            /** @description Null until planned. */
            estimate: components["schemas"]["EstimateDto"] | null;
        };
        CompositionMetadataDto: {
            /**
             * Format: uuid
             * @description The composition that it belongs to.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /** @description Empty until the sources have been fetched. */
            input_files: components["schemas"]["DetailedInputFileDto"][];
            /** @description Null until completed. */
            output_file: components["schemas"]["DetailedOutputFileDto"] | null;
            processing_stats: components["schemas"]["ProcessingStatsDto"];
        };
        RevisionAcceptedDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description Current status.
             * @example queued
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description As in the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Id of the job that renders it.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description Rises by one with every edit.
             * @example 2
             */
            revision: number;
        };
        RevisionDto: {
            /**
             * @description Counts up from 1 with each edit.
             * @example 2
             */
            revision: number;
            /**
             * Format: uuid
             * @description Id of its job; the latest if it was rendered more than once.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description Also `cancelled` if a later revision superseded it.
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Whether `download` serves this revision.
             * @example true
             */
            served: boolean;
            /**
             * Format: date-time
             * @description When it was requested.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it finished; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            ended_at: string | null;
            /** @description The request body of the revision. */
            config: components["schemas"]["CompositionRequestDto"];
        };
        RevisionListDto: {
            /**
             * Format: uuid
             * @description The composition that they belong to.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /** @description Newest first. */
            revisions: components["schemas"]["RevisionDto"][];
        };
        JobDto: {
            /**
             * Format: uuid
             * @description Id of the job.
             * @example 0b8f5f6e-3c52-4f0c-9d56-1f6c3f1f8f10
             */
            job_id: string;
            /**
             * Format: uuid
             * @description The composition that it renders.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description The revision that it renders.
             * @example 1
             */
            revision: number;
            /**
             * @description Current status.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Progress in whole percent; null for an earlier job that was not completed.
             * @example 45
             */
            progress: number | null;
            /**
             * @description Current stage, while processing.
             * @example encoding
             * @enum {string|null}
             */
            stage: "downloading" | "planning" | "encoding" | "mixing" | "assembling" | "uploading" | null;
            /**
             * Format: date-time
             * @description When it was queued.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When a worker started it; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended, whatever the outcome; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /** @description Why it failed; only for the latest job of a composition. */
            error: components["schemas"]["CompositionErrorDto"] | null;
        };
        JobListDto: {
            /**
             * @description Total number of matches; beyond ten thousand, as of some seconds ago.
             * @example 1
             */
            total: number;
            /**
             * @description The limit of the request.
             * @example 50
             */
            limit: number;
            /**
             * @description The offset of the request.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether more items follow.
             * @example false
             */
            has_more: boolean;
            /** @description Newest first. */
            jobs: components["schemas"]["JobDto"][];
        };
        UploadRequestDto: {
            /**
             * @description File name.
             * @example beach.mp4
             */
            filename: string;
            /**
             * @description Size of the whole file in bytes; at most `MEDIA_MAX_BYTES`.
             * @example 734003200
             */
            size: number;
            /**
             * @description SHA-256 of the whole file, in hex. An upload with a different digest is refused.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string | null;
            /**
             * @description Size of each part but the last, in bytes: 16 MiB, or larger to stay within 1000 parts.
             * @example 16777216
             */
            part_size?: number | null;
        };
        UploadPartDto: {
            /**
             * @description From 1.
             * @example 1
             */
            part_number: number;
            /**
             * @description Exact size of the part in bytes.
             * @example 16777216
             */
            size: number;
            /**
             * Format: uri
             * @description Target of the PUT with the part as its body; needs no key. If sent twice, the last one counts.
             * @example https://media.example.com/uploads/6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10/00001?size=16777216&expires=1767225600&signature=x
             */
            url: string;
        };
        UploadDto: {
            /**
             * Format: uuid
             * @description Becomes the `asset_id` once completed.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            upload_id: string;
            /**
             * @description Size of each part but the last, in bytes.
             * @example 16777216
             */
            part_size: number;
            /**
             * Format: date-time
             * @description When the upload expires.
             * @example 2026-01-01T00:00:00.000Z
             */
            expires_at: string;
            /** @description In file order. */
            parts: components["schemas"]["UploadPartDto"][];
        };
        ColourDto: {
            /**
             * @description `tv` for limited range, `pc` for full.
             * @example tv
             */
            range: string | null;
            /**
             * @description Matrix coefficients.
             * @example bt709
             */
            matrix: string | null;
            /**
             * @description Colour primaries.
             * @example bt709
             */
            primaries: string | null;
            /**
             * @description Transfer characteristics.
             * @example bt709
             */
            transfer: string | null;
        };
        PictureDto: {
            /**
             * @description ffmpeg's name of the codec.
             * @example h264
             */
            codec: string;
            /**
             * @description Display width: after rotation, in square pixels.
             * @example 1920
             */
            width: number;
            /**
             * @description Display height, like `width`.
             * @example 1080
             */
            height: number;
            /**
             * @description Clockwise rotation in degrees; already applied to `width` and `height`.
             * @example 0
             */
            rotation: number;
            /**
             * @description Frames per second, on average.
             * @example 29.97
             */
            fps: number;
            /**
             * @description Whether the frame rate is variable.
             * @example false
             */
            variable_fps: boolean;
            /**
             * @description ffmpeg's name of the pixel format.
             * @example yuv420p
             */
            pixel_format: string;
            /**
             * @description Whether it has an alpha channel.
             * @example false
             */
            has_alpha: boolean;
            /**
             * @description Whether it is interlaced.
             * @example false
             */
            interlaced: boolean;
            /**
             * @description Null for standard dynamic range.
             * @example null
             * @enum {string|null}
             */
            hdr: "hlg" | "pq" | null;
            /** @description ffmpeg's names; null if the file does not say. */
            color: components["schemas"]["ColourDto"];
            /**
             * @description Seconds; 0 for a still.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Bits per second.
             * @example 4200000
             */
            bitrate: number | null;
        };
        SoundDto: {
            /**
             * @description ffmpeg's name of the codec.
             * @example aac
             */
            codec: string;
            /**
             * @description Samples per second.
             * @example 48000
             */
            sample_rate: number;
            /**
             * @description 2 is stereo.
             * @example 2
             */
            channels: number;
            /**
             * @description Seconds.
             * @example 15.5
             */
            duration: number;
        };
        MediaDto: {
            /**
             * @description ffmpeg's name of the format.
             * @example mov,mp4,m4a,3gp,3g2,mj2
             */
            container: string;
            /**
             * @description Seconds; 0 for a still.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Bits per second.
             * @example 4330000
             */
            bitrate: number | null;
            /** @description The video stream, if there is one; cover art does not count. */
            video: components["schemas"]["PictureDto"] | null;
            /** @description The first usable audio stream, if there is one. */
            audio: components["schemas"]["SoundDto"] | null;
        };
        AssetDto: {
            /**
             * @description Kind of file.
             * @example video
             * @enum {string}
             */
            kind: "video" | "audio" | "image" | "font" | "lut" | "subtitles";
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description SHA-256 of the file, in lower-case hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Null for a font, a LUT and subtitles. */
            media: components["schemas"]["MediaDto"] | null;
            /**
             * Format: uuid
             * @description Id of the asset.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            asset_id: string;
            /**
             * Format: uri
             * @description Use this in any URL field of a composition.
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            url: string;
            /**
             * @description File name as uploaded, without folders.
             * @example beach.mp4
             */
            filename: string;
            /**
             * Format: date-time
             * @description When it was uploaded.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
        };
        AssetListDto: {
            /**
             * @description Total number of matches; beyond ten thousand, as of some seconds ago.
             * @example 1
             */
            total: number;
            /**
             * @description The limit of the request.
             * @example 50
             */
            limit: number;
            /**
             * @description The offset of the request.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether more items follow.
             * @example false
             */
            has_more: boolean;
            /** @description Newest first. */
            assets: components["schemas"]["AssetDto"][];
        };
        ProbeRequestDto: {
            /**
             * Format: uri
             * @description URL of the file.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
        };
        ProbeDto: {
            /**
             * @description Kind of file.
             * @example video
             * @enum {string}
             */
            kind: "video" | "audio" | "image" | "font" | "lut" | "subtitles";
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description SHA-256 of the file, in lower-case hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Null for a font, a LUT and subtitles. */
            media: components["schemas"]["MediaDto"] | null;
            /**
             * Format: uri
             * @description URL as it was sent.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
        };
        ClipMetadataDto: {
            /**
             * @description Seconds.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Width and height in pixels.
             * @example 1280x720
             */
            resolution: string;
            /**
             * @description ffmpeg's name of the codec.
             * @example h264
             */
            codec: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            file_size: number;
        };
        ClipErrorDto: {
            /**
             * @description What went wrong, for programs.
             * @example DOWNLOAD_ERROR
             * @enum {string}
             */
            code: "DOWNLOAD_ERROR" | "INVALID_MEDIA" | "ENCODING_ERROR" | "UPLOAD_ERROR" | "TIMEOUT" | "CANCELLED" | "INTERNAL_ERROR";
            /**
             * @description Human-readable description and advice.
             * @example The server answered with 404. Check the address.
             */
            message: string;
            /**
             * @description Whether a retry of the same clip may succeed.
             * @example true
             */
            retryable: boolean;
        };
        ClipEntryDto: {
            /**
             * Format: uuid
             * @description Id of the clip within its job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            clip_id: string;
            /**
             * Format: uri
             * @description URL as in the request.
             * @example https://media.example.com/beach.mp4
             */
            original_url: string;
            /**
             * @description Current status.
             * @example completed
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * Format: uri
             * @description URL of the normalised clip once completed; needs no key and expires. Null if none was requested.
             * @example https://media.example.com/beach.mp4
             */
            processed_url?: string | null;
            /** @description URLs of JPEG images, one for each of `thumbnail_timestamps`; they need no key and expire. */
            thumbnails?: string[];
            /** @description Of the normalised clip, or else of the original. */
            metadata?: components["schemas"]["ClipMetadataDto"];
            /** @description Why it failed, or was cancelled. */
            error?: components["schemas"]["ClipErrorDto"];
        };
        ClipJobCallbackDto: {
            /**
             * Format: uuid
             * @description Id of the job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description Current status.
             * @enum {string}
             */
            status: "completed" | "partial" | "failed";
            /** @description In the order of the request. */
            clips: components["schemas"]["ClipEntryDto"][];
            /**
             * Format: date-time
             * @description When the last clip finished.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string;
        };
        ProcessedClipDto: {
            /**
             * Format: uri
             * @description URL of the clip.
             * @example https://media.example.com/beach.mp4
             */
            clip_url: string;
            /**
             * @description `normalize` re-encodes the whole clip in the canonical form of a composition with that size, rate and quality, which can then copy it. `thumbnail` extracts images. Default: `normalize`.
             * @example [
             *       "normalize",
             *       "thumbnail"
             *     ]
             */
            operations?: ("normalize" | "thumbnail")[] | null;
        };
        ClipOptionsDto: {
            /**
             * @description Size of the result; clips with another aspect ratio get bars, as in compositions.
             * @default 1920x1080
             * @example 1280x720
             */
            target_resolution?: string | null;
            /**
             * @description Of the picture.
             * @default h264
             * @enum {string|null}
             */
            target_codec?: "h264" | "hevc" | "av1" | null;
            /**
             * @description Frames per second. `source`: the supported rate nearest to that of each clip.
             * @default source
             */
            target_fps?: (23.976 | 24 | 25 | 29.97 | 30 | 48 | 50 | 59.94 | 60) | "source" | null;
            /**
             * @description Of the picture.
             * @default medium
             * @enum {string|null}
             */
            target_quality?: "low" | "medium" | "high" | null;
            /**
             * @description Times of the thumbnails in seconds into each clip; beyond the end, the last frame is used. Default: the first frame.
             * @example [
             *       1,
             *       5,
             *       10
             *     ]
             */
            thumbnail_timestamps?: number[] | null;
        };
        ProcessClipsDto: {
            /** @description Each is processed separately: one that fails does not affect the others. */
            clips: components["schemas"]["ProcessedClipDto"][];
            /**
             * Format: uri
             * @description URL that is notified when every clip has finished; signed according to Standard Webhooks.
             * @example https://hooks.example.com/clips
             */
            callback_url?: string | null;
            /** @description For all clips. */
            options?: components["schemas"]["ClipOptionsDto"] | null;
        };
        QueuedClipDto: {
            /**
             * Format: uuid
             * @description Id of the clip within its job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            clip_id: string;
            /**
             * Format: uri
             * @description URL as in the request.
             * @example https://media.example.com/beach.mp4
             */
            original_url: string;
            /**
             * @description Current status.
             * @enum {string}
             */
            status: "queued";
        };
        ClipJobAcceptedDto: {
            /**
             * Format: uuid
             * @description Id of the job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description Current status.
             * @enum {string}
             */
            status: "queued";
            /** @description In the order of the request. */
            clips: components["schemas"]["QueuedClipDto"][];
            /**
             * Format: date-time
             * @description When it was queued.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
        };
        ClipJobDto: {
            /**
             * Format: uuid
             * @description Id of the job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description `partial`: all have finished, some of them successfully.
             * @enum {string}
             */
            status: "queued" | "processing" | "completed" | "partial" | "failed";
            /** @description In the order of the request. */
            clips: components["schemas"]["ClipEntryDto"][];
            /**
             * Format: date-time
             * @description When it was queued.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the last of them finished.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
        };
        DeliveryAttemptDto: {
            /**
             * @description Counts up from 1 with each attempt.
             * @example 1
             */
            number: number;
            /**
             * Format: date-time
             * @description When it was sent.
             * @example 2026-01-01T00:00:00.000Z
             */
            started_at: string;
            /**
             * @description Milliseconds until the response, or until giving up.
             * @example 84
             */
            duration_ms: number;
            /**
             * @description HTTP status; null if there was no response.
             * @example 503
             */
            status_code: number | null;
            /**
             * @description Why the attempt failed.
             * @example The receiver answered 503 (Service Unavailable).
             */
            error: string | null;
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @description Also the `webhook-id` of every attempt.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            delivery_id: string;
            /**
             * Format: uuid
             * @description The composition or job that it is about.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            subject_id: string;
            /**
             * Format: uri
             * @description URL of the receiver.
             * @example https://hooks.example.com/reelwright
             */
            url: string;
            /**
             * @description `stopped`: the receiver answered 410. `failed`: all attempts were used up.
             * @enum {string}
             */
            status: "pending" | "delivered" | "stopped" | "failed";
            /**
             * Format: date-time
             * @description When the event happened.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the last attempt ended; null while more will follow.
             * @example 2026-01-01T00:00:00.000Z
             */
            finished_at: string | null;
            /** @description In chronological order. */
            attempts: components["schemas"]["DeliveryAttemptDto"][];
        };
        DeliveryListDto: {
            /**
             * @description Total number of matches; beyond ten thousand, as of some seconds ago.
             * @example 1
             */
            total: number;
            /**
             * @description The limit of the request.
             * @example 50
             */
            limit: number;
            /**
             * @description The offset of the request.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether more items follow.
             * @example false
             */
            has_more: boolean;
            /** @description Newest first. */
            deliveries: components["schemas"]["DeliveryDto"][];
        };
        ServicesDto: {
            /**
             * @description PostgreSQL.
             * @enum {string}
             */
            database: "healthy" | "unhealthy";
            /**
             * @description Redis: queues, events and rate limits.
             * @enum {string}
             */
            redis: "healthy" | "unhealthy";
            /**
             * @description The object store.
             * @enum {string}
             */
            storage: "healthy" | "unhealthy";
            /**
             * @description ffmpeg on the API's machine; workers need their own.
             * @enum {string}
             */
            ffmpeg: "healthy" | "unhealthy";
            /**
             * @description Whether the API's scratch disk has free space.
             * @enum {string}
             */
            disk: "healthy" | "unhealthy";
            /**
             * @description Whether tasks start in time.
             * @enum {string}
             */
            queue: "healthy" | "unhealthy";
        };
        HealthDto: {
            /**
             * @description `degraded`: an optional dependency is unavailable.
             * @enum {string}
             */
            status: "healthy" | "degraded" | "unhealthy";
            services: components["schemas"]["ServicesDto"];
            /**
             * @description Of this service.
             * @example 0.1.0
             */
            version: string;
            /**
             * Format: date-time
             * @description Time of the check.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        PoolDto: {
            /**
             * @description Connections in the pool of this API.
             * @example 4
             */
            size: number;
            /**
             * @description Idle connections.
             * @example 3
             */
            idle: number;
            /**
             * @description Requests waiting for a connection.
             * @example 0
             */
            waiting: number;
        };
        DatabaseDetailDto: {
            /**
             * @description Whether it is usable.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description Time that the check took.
             * @example 1.4
             */
            response_time_ms: number;
            /** @description Connection pool. */
            pool: components["schemas"]["PoolDto"];
        };
        QueueFiguresDto: {
            /**
             * @description Name of the queue.
             * @enum {string}
             */
            queue: "render" | "clip" | "segment" | "audio" | "assemble" | "webhook" | "maintenance";
            /**
             * @description `waiting`: for another task that produces the same segment.
             * @enum {string}
             */
            status: "ready" | "waiting" | "running";
            /**
             * @description Number of tasks.
             * @example 12
             */
            tasks: number;
            /**
             * @description Seconds that the oldest runnable task has waited.
             * @example 0.8
             */
            oldest_seconds: number;
        };
        RedisDetailDto: {
            /**
             * @description Whether it is usable.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description Time that the check took.
             * @example 1.4
             */
            response_time_ms: number;
            /**
             * @description Connections of all processes.
             * @example 9
             */
            clients: number | null;
            /** @description Queues and states that are not empty. */
            queues: components["schemas"]["QueueFiguresDto"][] | null;
        };
        ServiceDetailDto: {
            /**
             * @description Whether it is usable.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description Time that the check took.
             * @example 1.4
             */
            response_time_ms: number;
        };
        EncoderDto: {
            /**
             * @description ffmpeg's name of the encoder; `software` stands for all software encoders.
             * @example h264_nvenc
             */
            encoder: string;
            /** @description Whether it passed a trial encode. */
            usable: boolean;
            /**
             * @description Why it is not usable.
             * @example The NVIDIA driver is not installed.
             */
            reason: string | null;
        };
        FfmpegDetailDto: {
            /**
             * @description Whether it is usable.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description Time that the check took.
             * @example 1.4
             */
            response_time_ms: number;
            /**
             * @description Null if ffmpeg cannot be run.
             * @example 7.1
             */
            version: string | null;
            /** @description Encoders on the API's machine; workers report their own. */
            encoders: components["schemas"]["EncoderDto"][];
        };
        ServiceDetailsDto: {
            /** @description PostgreSQL. */
            database: components["schemas"]["DatabaseDetailDto"];
            /** @description Redis and the queues. */
            redis: components["schemas"]["RedisDetailDto"];
            /** @description The object store. */
            storage: components["schemas"]["ServiceDetailDto"];
            /** @description ffmpeg on the API's machine. */
            ffmpeg: components["schemas"]["FfmpegDetailDto"];
            /** @description The scratch disk of this API. */
            disk: components["schemas"]["ServiceDetailDto"];
            /** @description Whether tasks start in time. */
            queue: components["schemas"]["ServiceDetailDto"];
        };
        WorkersDto: {
            /**
             * @description Workers that take tasks.
             * @example 3
             */
            active: number;
            /**
             * @description Busy workers.
             * @example 2
             */
            busy: number;
            /**
             * @description Idle workers.
             * @example 1
             */
            idle: number;
        };
        SystemDto: {
            /**
             * @description CPU load relative to the cores that this API may use.
             * @example 37.5
             */
            cpu_percent: number;
            /**
             * @description Used share of the memory of the container or machine.
             * @example 48.1
             */
            memory_percent: number;
            /**
             * @description Used share of the scratch disk.
             * @example 61
             */
            disk_usage_percent: number | null;
        };
        DetailedHealthDto: {
            /**
             * @description As in the short form.
             * @enum {string}
             */
            status: "healthy" | "degraded" | "unhealthy";
            /** @description State of each dependency. */
            services: components["schemas"]["ServiceDetailsDto"];
            /** @description Null while the database is unreachable. */
            workers: components["schemas"]["WorkersDto"] | null;
            /** @description Load of the API's machine. */
            system: components["schemas"]["SystemDto"];
            /**
             * @description Of this service.
             * @example 0.1.0
             */
            version: string;
            /**
             * Format: date-time
             * @description Time of the check.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        LiveDto: {
            /**
             * @description Constant; any response means that the process is alive.
             * @enum {string}
             */
            status: "live";
        };
        ReadyDto: {
            /**
             * @description Whether it accepts work.
             * @enum {string}
             */
            status: "ready" | "draining" | "unavailable";
            /**
             * @description State of each dependency, by name.
             * @example {
             *       "database": "healthy",
             *       "redis": "healthy"
             *     }
             */
            services: {
                [key: string]: "healthy" | "unhealthy";
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Id of the request in the log: the one that was sent, if it is 1-128 of `A-Z a-z 0-9 . _ -`.
         * @example req_5d0b7c1e
         */
        "X-Request-Id": string;
        /**
         * @description Requests allowed in the window.
         * @example 60
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests left in the window.
         * @example 59
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description End of the window, as Unix time in seconds.
         * @example 1767225660
         */
        "X-RateLimit-Reset": number;
        /**
         * @description Seconds to wait before retrying.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description Validator of this state; sent as `If-None-Match`, the answer is 304 until the state changes.
         * @example W/"2f1-5d0b7c1e"
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createRealtimeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listCompositions: {
        parameters: {
            query?: {
                /** @description Maximum number of items to return. */
                limit?: number;
                /** @description Number of items to skip. */
                offset?: number;
                /** @description Return only items with this status. */
                status?: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
                /** @description Field to sort by. */
                sort?: "created_at" | "updated_at" | "title";
                /** @description Sort direction. */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    createComposition: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique key of your choice, 1 to 255 visible ASCII characters. A repeated request with the same key within 24 hours gets the first answer again instead of being executed; with a different body it is a CONFLICT. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionRequestDto"];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    /** @description URL of the composition. */
                    Location?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The content type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getComposition: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier response; the answer is 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionDto"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    replaceComposition: {
        parameters: {
            query?: {
                /** @description Whether a render in progress is cancelled in favour of this one. */
                supersede?: "true" | "false";
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the edit is based on, or `"r4"` for revision 4. If another revision has been made since, the answer is 412, so that no edit overwrites another. Progress does not matter. A list is allowed; `*` matches any revision; weak tags (`W/"…"`) match none.
                 * @example "r4"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionRequestDto"];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /**
                     * @description Validator of the new revision; send it as `If-Match` of the next edit.
                     * @example "r5"
                     */
                    ETag?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PRECONDITION_FAILED: It no longer matches `If-Match`: it was changed in the meantime. */
            412: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The content type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    deleteComposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    changeComposition: {
        parameters: {
            query?: {
                /** @description Whether a render in progress is cancelled in favour of this one. */
                supersede?: "true" | "false";
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the edit is based on, or `"r4"` for revision 4. If another revision has been made since, the answer is 412, so that no edit overwrites another. Progress does not matter. A list is allowed; `*` matches any revision; weak tags (`W/"…"`) match none.
                 * @example "r4"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Three days at the sea",
                 *       "audio": {
                 *         "music_volume": 0.3
                 *       },
                 *       "overlays": null
                 *     }
                 */
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/overlays/0/text",
                 *         "value": "Three days at the sea"
                 *       }
                 *     ]
                 */
                "application/json-patch+json": ({
                    /**
                     * @description The operation.
                     * @enum {string}
                     */
                    op: "add" | "replace" | "test";
                    /**
                     * @description JSON Pointer to the target.
                     * @example /overlays/0/text
                     */
                    path: string;
                    /** @description Any JSON value. */
                    value: unknown;
                } | {
                    /**
                     * @description The operation.
                     * @enum {string}
                     */
                    op: "remove";
                    /**
                     * @description JSON Pointer to the target.
                     * @example /overlays/0/text
                     */
                    path: string;
                } | {
                    /**
                     * @description The operation.
                     * @enum {string}
                     */
                    op: "move" | "copy";
                    /**
                     * @description JSON Pointer to the target.
                     * @example /overlays/0/text
                     */
                    path: string;
                    /**
                     * @description JSON Pointer to the source of `copy` and `move`.
                     * @example /overlays/0/text
                     */
                    from: string;
                })[];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    /** @description The content types accepted for a patch. */
                    "Accept-Patch"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /**
                     * @description Validator of the new revision; send it as `If-Match` of the next edit.
                     * @example "r5"
                     */
                    ETag?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PRECONDITION_FAILED: It no longer matches `If-Match`: it was changed in the meantime. */
            412: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The content type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    validateComposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionRequestDto"];
            };
        };
        responses: {
            /** @description The composition can be rendered. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionPlanDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The content type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNPROCESSABLE_MEDIA: The file cannot be used; the message names it and says why. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A download link and a description of the file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known so far. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionMetadataDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getPoster: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier response; the answer is 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description Unchanged since the response that `If-None-Match` names. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every revision. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    cancelComposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    retryComposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playlist. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": string;
                };
            };
            /** @description For media elements, before the render is planned: try again at `Location`. */
            307: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Maximum number of items to return. */
                limit?: number;
                /** @description Number of items to skip. */
                offset?: number;
                /** @description Return only jobs of this composition. */
                composition_id?: string;
                /** @description Return only items with this status. */
                status?: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier response; the answer is 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the composition or job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequestDto"];
            };
        };
        responses: {
            /** @description The URLs to send its parts to. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The content type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset is stored and can be used in compositions. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNPROCESSABLE_MEDIA: The file cannot be used; the message names it and says why. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    abortUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    putPart: {
        parameters: {
            query: {
                /** @description Number of bytes to accept. */
                size: number;
                /** @description Unix time in seconds. */
                expires: number;
                /** @description Signature of the whole link. */
                signature: string;
            };
            header?: never;
            path: {
                /** @description Part of the signed link. */
                key: unknown;
            };
            cookie?: never;
        };
        /** @description The bytes of the part. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The part is stored. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /** @description Maximum number of items to return. */
                limit?: number;
                /** @description Number of items to skip. */
                offset?: number;
                /** @description Return only assets of this kind. */
                kind?: "video" | "audio" | "image" | "font" | "lut" | "subtitles";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    uploadAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Media, a font, a `.cube` file, subtitles.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The asset is stored and can be used in compositions. */
            201: {
                headers: {
                    /** @description URL of the asset. */
                    Location?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The content type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNPROCESSABLE_MEDIA: The file cannot be used; the message names it and says why. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As identified when it was uploaded. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    probeFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProbeRequestDto"];
            };
        };
        responses: {
            /** @description The description of the file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbeDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The content type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNPROCESSABLE_MEDIA: The file cannot be used; the message names it and says why. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    processClips: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessClipsDto"];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    /** @description URL of the job. */
                    Location?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipJobAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The content type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getClipJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier response; the answer is 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the composition or job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipJobDto"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    deleteClipJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    cancelClipJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipJobDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Maximum number of items to return. */
                limit?: number;
                /** @description Number of items to skip. */
                offset?: number;
                /** @description Return only items with this status. */
                status?: "pending" | "delivered" | "stopped" | "failed";
                /** @description Return only callbacks about this composition or job. */
                subject_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the composition or job. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queued for delivery. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query: {
                /** @description File name and disposition. */
                filename: string;
                /** @description Unix time in seconds. */
                expires: number;
                /** @description Signature of the whole link. */
                signature: string;
            };
            header?: {
                /** @description Byte range to return. */
                Range?: string;
                /**
                 * @description The `ETag` of an earlier response; the answer is 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Part of the signed link. */
                key: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                    "video/quicktime": string;
                    "video/webm": string;
                    "image/gif": string;
                    "audio/mpeg": string;
                    "audio/mp4": string;
                };
            };
            /** @description The requested range. */
            206: {
                headers: {
                    /**
                     * @description Position of the range in the file.
                     * @example bytes 0-1048575/8388608
                     */
                    "Content-Range"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                    "video/quicktime": string;
                    "video/webm": string;
                    "image/gif": string;
                    "audio/mpeg": string;
                    "audio/mp4": string;
                };
            };
            /** @description Unchanged since the response that `If-None-Match` names. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getPreviewFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file. */
                name: unknown;
                /** @description Signature, part of the link. */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": string;
                    "video/mp4": string;
                    "audio/mp4": string;
                };
            };
            /** @description Not finished yet: try again at `Location`. */
            307: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for a different request. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    downloadFolderFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Byte range to return. */
                Range?: string;
                /**
                 * @description The `ETag` of an earlier response; the answer is 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The file. */
                path: unknown;
                /** @description Signature, part of the link. */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": string;
                    "video/mp4": string;
                    "image/jpeg": string;
                    "text/vtt": string;
                };
            };
            /** @description The requested range. */
            206: {
                headers: {
                    /**
                     * @description Position of the range in the file.
                     * @example bytes 0-1048575/8388608
                     */
                    "Content-Range"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": string;
                    "video/mp4": string;
                    "image/jpeg": string;
                    "text/vtt": string;
                };
            };
            /** @description Unchanged since the response that `If-None-Match` names. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    followComposition: {
        parameters: {
            query?: {
                /** @description The last `seq` that the client has seen; later events that still matter are sent again. */
                after_seq?: number;
                /** @description A ticket from `POST /api/v1/realtime/tickets`, in place of a key. */
                ticket?: string;
            };
            header?: {
                /** @description The last `seq` that the client has seen; `EventSource` sets it when it reconnects. */
                "Last-Event-ID"?: number;
            };
            path: {
                /** @description Id of the composition or job. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events until the composition has finished. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 17
                     *     data: {"type":"progress","composition_id":"6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10","progress":45,"stage":"encoding","timestamp":"2025-01-01T00:00:00.000Z","seq":17}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The composition has finished and no event was missed. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: It does not exist, or belongs to another caller. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: A fault of the service; look for the `request_id` in its log. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); wait for as long as `Retry-After` says. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Healthy, or degraded: an optional dependency is unavailable. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description Unhealthy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    getDetailedHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedHealthDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The key is missing or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for a signed link: the signature is wrong or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description Unhealthy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedHealthDto"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See docs/metrics.md for the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example reelwright_queue_tasks{queue="segment",status="ready"} 3 */
                    "text/plain": string;
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    isLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is running. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready for requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or malformed; `fields` lists every problem. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description Draining, or a required dependency is unavailable. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
        };
    };
    compositionEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt; use it to drop duplicates.
                 * @example a6f1d3c1
                 */
                "webhook-id": string;
                /**
                 * @description Time of this attempt, as Unix time in seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp": string;
                /**
                 * @description HMAC-SHA256 of `{id}.{timestamp}.{body}` with the secret, after `v1,`, in Base64.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionCallbackDto"];
            };
        };
        responses: {
            /** @description Stop sending: there are no further attempts. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accepted. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, or no response: the delivery is retried. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    clipJobEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt; use it to drop duplicates.
                 * @example a6f1d3c1
                 */
                "webhook-id": string;
                /**
                 * @description Time of this attempt, as Unix time in seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp": string;
                /**
                 * @description HMAC-SHA256 of `{id}.{timestamp}.{body}` with the secret, after `v1,`, in Base64.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClipJobCallbackDto"];
            };
        };
        responses: {
            /** @description Stop sending: there are no further attempts. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accepted. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, or no response: the delivery is retried. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
