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
         * Get a ticket to connect with
         * @description For browsers, which can set no header on a WebSocket or an EventSource. It stands for the caller, and is good for 60 seconds to connect.
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
         * Compose a video
         * @description Queues the work and answers at once. Follow it with `GET`, or live over Socket.IO.
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
         * How a composition is doing
         * @description Supports `If-None-Match`. Its `ETag` serves as `If-Match` of an edit for as long as its `revision` lasts.
         */
        get: operations["getComposition"];
        /**
         * Replace a composition
         * @description Makes a new revision, of which only what the edit touches is rendered. Until it is completed, `download`, `metadata` and `poster.jpg` give the last one that was.
         */
        put: operations["replaceComposition"];
        post?: never;
        /** Delete a composition and its files */
        delete: operations["deleteComposition"];
        options?: never;
        head?: never;
        /**
         * Change a composition
         * @description Makes a new revision, of which only what the edit touches is rendered. Until it is completed, `download`, `metadata` and `poster.jpg` give the last one that was.
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
         * Find out whether a composition can be made, and what that takes
         * @description Takes the body of `POST /api/v1/compositions` and plans it as that would, but makes nothing: sources are fetched (and kept, so composing does not fetch them again), looked at, and cut into segments. What cannot be made is refused, in the request with VALIDATION_ERROR, in a source with UNPROCESSABLE_MEDIA, which names it. How long it may take is set by the operator (`VALIDATE_SECONDS`); beyond that it is SERVICE_UNAVAILABLE.
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
         * What went in, what came out, and how it went
         * @description Of the last completed revision. Answers before there is one as well: what is not known is null or empty.
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
         * A picture to show in place of the video
         * @description The frame at `output.poster_time`, as large as the video. A link that needs no key is in its metadata.
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
        /** What a composition was, and is */
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
         * @description What works on it stops within seconds. What is finished is kept for a retry.
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
         * Try once more
         * @description Renders the same revision of a composition that failed or was cancelled, or whose file the storage has lost; goes on from what is finished.
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
         * Watch the video while it is made
         * @description An HLS presentation of what is finished from the start; its playlists grow until the video is complete (`EVENT`, then `VOD`). It has sound unless that takes much longer than the first seconds of the picture. A media element (`Sec-Fetch-Dest: video`) gets the whole timeline at once, and its segments when they are made. What it names needs no key; `preview_url` leads to a playlist that needs none either. For MP4, MOV and HLS in H.264 or HEVC.
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
         * @description One for each time that a composition was, or is, rendered.
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
         * How a job is doing
         * @description Supports `If-None-Match`.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description What works on it stops within seconds. The composition stays, and can be retried.
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
         * Begin to upload a file in parts
         * @description For large files: the parts may be sent at the same time and one by one again. Send each with a PUT to its `url`, then complete the upload. What is not completed in time is deleted.
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
         * Make an asset of the parts
         * @description Answers when the file was put together and looked at. Completed again, it answers the same.
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
         * Take back an upload
         * @description Also what has arrived of it is deleted.
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
         * Send a part of a file to its signed link
         * @description Take the link from `parts[].url`; it needs no key, and takes exactly as many bytes as it was made for.
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
         * @description A video, sound, a picture, a font (TTF, OTF, WOFF), a 3D LUT (`.cube`) or subtitles (SRT, VTT, ASS). What it is is found out from its bytes. The same bytes are kept once, however often they are uploaded.
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
        /** What an asset is */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         * @description Not while a composition that names it has not ended: that is a CONFLICT.
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
         * Find out what a file is
         * @description Fetches the file and answers with what is in it. How large it may be, and how long that may take, is set by the operator (`PROBE_MAX_BYTES`, `PROBE_SECONDS`).
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
         * @description Normalises clips and takes pictures out of them. Queues the work and answers at once.
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
         * How a job of clips is doing
         * @description Supports `If-None-Match`.
         */
        get: operations["getClipJob"];
        put?: never;
        post?: never;
        /** Delete a job of clips and its files */
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
         * Cancel a job of clips
         * @description What works on it stops within seconds. Clips that have ended stay; the callback is sent.
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
         * List callbacks
         * @description With every try that was made to hand them over.
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
        /** What became of a callback */
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
         * Send a callback anew
         * @description The same message, with the same `webhook-id`, by a new schedule.
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
         * @description Take the link from `download_url`; it needs no key. Supports `Range` and conditional requests.
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
         * @description Take the link from `preview_url`; it needs no key. `index.m3u8` grows until the video is complete; `whole.m3u8` lists all of it from the outset, and its segments are answered when they are made: after 20 seconds with a redirection to the same address, to wait on.
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
         * Get a file of a result that has several
         * @description A link covers all files of its result: playlists, segments, pictures and captions name each other by relative addresses below it. Needs no key; any origin may fetch. Supports `Range` and conditional requests.
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
         * Follow a composition
         * @description Server-sent events, for `EventSource`: first how it is now, then what comes, each with its `seq` as id. The stream ends after the `status` that ends the composition; who asks again with the last id is answered 204, on which an `EventSource` rests.
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
        /** How the service and what it needs are */
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
         * The same, with figures
         * @description For operators: where the public API needs a key, this needs one with the scope `internal`. It is never limited.
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
        /** What this process counts and measures, in the text format of Prometheus */
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
         * Whether the process runs
         * @description Does not fail while it drains.
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
        /** Whether the process can take work */
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
         * @description Signed by Standard Webhooks. What is not taken is sent again, later and later, for up to a day.
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
         * All clips of a job have ended
         * @description Signed by Standard Webhooks. What is not taken is sent again, later and later, for up to a day.
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
             * @description For `auth: {ticket}` of Socket.IO, or `?ticket=` in an address.
             * @example eyJzdWIiOm51bGwsImV4cCI6MTc2NzIyNTY2MH0.c2lnbmF0dXJl
             */
            ticket: string;
            /**
             * Format: date-time
             * @description Until when one can connect with it; connections last longer.
             * @example 2026-01-01T00:00:00.000Z
             */
            expires_at: string;
        };
        ErrorDetailDto: {
            /**
             * @description What went wrong, for programs. Each has the status that it comes with.
             * @example VALIDATION_ERROR
             * @enum {string}
             */
            error_code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UNPROCESSABLE_MEDIA" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
            /**
             * @description What went wrong, for people.
             * @example The request is not valid; `fields` says what has to change.
             */
            message: string;
            /**
             * @description With VALIDATION_ERROR: what is wrong, and what is allowed, by the dotted path into the request.
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
             * @description Seconds after which to try again.
             * @example 5
             */
            retry_after?: number;
            /**
             * @description Also in the `X-Request-Id` header, and in our log.
             * @example req_5d0b7c1e
             */
            request_id: string;
            /**
             * Format: date-time
             * @description When the answer was made.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        ErrorEnvelopeDto: {
            detail: components["schemas"]["ErrorDetailDto"];
        };
        CompositionErrorDto: {
            /**
             * @description What it is, for programs.
             * @enum {string}
             */
            code: "DOWNLOAD_ERROR" | "INVALID_MEDIA" | "ENCODING_ERROR" | "UPLOAD_ERROR" | "TIMEOUT" | "CANCELLED" | "INTERNAL_ERROR";
            /**
             * @description What it is and what can be done, for people.
             * @example The server that clips.2 lies on answered with 404. Check the address.
             */
            message: string;
            /**
             * @description Whether the same composition may succeed at another try.
             * @example true
             */
            retryable: boolean;
            /**
             * @description The part of the request that is concerned.
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
             * @description The composition that has ended.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description How it has ended.
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
             * @description Null unless it is completed.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /** @description Why it failed, or that it was cancelled. */
            error: components["schemas"]["CompositionErrorDto"] | null;
            /**
             * Format: uri
             * @description Needs no key; good for some time after the last try to deliver this. Null unless it is completed.
             * @example https://media.example.com/beach.mp4
             */
            download_url: string | null;
            /**
             * @description `metadata` of the request; null where it had none.
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
             * @description How the overlay comes and goes, where `in` or `out` do not say otherwise. It slides in from beyond the edge of the frame, and out on the other side; `typewriter` is for texts.
             * @example fade
             * @enum {string|null}
             */
            type?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description How it comes.
             * @example slide-up
             * @enum {string|null}
             */
            in?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description How it goes.
             * @example fade
             * @enum {string|null}
             */
            out?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description Of coming and of going, in seconds; the overlay is shown for at least as long.
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
             * @description Where on the frame: a name, or the top left corner as `{x, y}` in pixels of the output or as `"NN%"` of its width and height. A box that would leave the frame there is moved inside.
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
             * @description When it disappears; greater than `start_time`. What lies beyond the last clip is cut.
             * @example 3.5
             */
            end_time: number;
            /**
             * @description Of everything together: 0 cannot be seen, 1 hides what is below.
             * @default 1
             */
            opacity?: number | null;
            /** @description How it comes and goes; without it, at once. */
            animation?: components["schemas"]["AnimationDto"] | null;
            /**
             * @description What is laid over the picture.
             * @default text
             * @enum {string|null}
             */
            type?: "text" | "image" | "subtitles" | null;
            /**
             * @description What is written; a newline breaks the line.
             * @example Summer
             *     2024
             */
            text: string;
            /**
             * @description Pixels on a frame of 1080 lines; scaled with the height of the output.
             * @default 48
             */
            font_size?: number | null;
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #FFFFFF
             */
            font_color?: string | null;
            /**
             * @description A family that is there, or `asset://` and the id of a font that was uploaded. Scripts and signs that it does not have are taken from the other families, and from Noto.
             * @default Inter
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            font_family?: ("Inter" | "Noto Sans") | string | null;
            /**
             * @description From hairline to black. A font that was uploaded has only its own, unless it is a variable one.
             * @default 600
             * @enum {integer|null}
             */
            font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
            /**
             * @description Scripts that have no italics stand upright, and so do fonts that were uploaded.
             * @default false
             */
            italic?: boolean | null;
            /**
             * @description Of the lines to each other; without it, with the side of the frame that the text stands at.
             * @enum {string|null}
             */
            align?: "left" | "center" | "right" | null;
            /**
             * @description Where lines are wrapped: pixels on a frame of 1080 lines, or `"NN%"` of the width of the output. Without it, and at most, at the margins of the frame. A single letter that is wider makes the font smaller.
             * @example 40%
             */
            max_width?: number | string | null;
            /**
             * @description From one line to the next, in font sizes.
             * @default 1.35
             */
            line_height?: number | null;
            /** @description Around the letters. A text with none of `outline`, `shadow` and `background` has an outline, black or white, that stands out against any picture; with one of them, it has what it is given and nothing else. */
            outline?: components["schemas"]["OutlineDto"] | null;
            /** @description Of the letters and their outline. */
            shadow?: components["schemas"]["ShadowDto"] | null;
            /** @description A plate behind the lines. */
            background?: components["schemas"]["BackgroundDto"] | null;
        };
        ImageOverlayDto: {
            /**
             * @description Where on the frame: a name, or the top left corner as `{x, y}` in pixels of the output or as `"NN%"` of its width and height. A box that would leave the frame there is moved inside.
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
             * @description When it disappears; greater than `start_time`. What lies beyond the last clip is cut.
             * @example 3.5
             */
            end_time: number;
            /**
             * @description Of everything together: 0 cannot be seen, 1 hides what is below.
             * @default 1
             */
            opacity?: number | null;
            /** @description How it comes and goes; without it, at once. */
            animation?: components["schemas"]["AnimationDto"] | null;
            /**
             * @description A picture over the picture.
             * @example image
             * @enum {string}
             */
            type: "image";
            /**
             * Format: uri
             * @description Where the picture is: PNG, JPEG, WebP or GIF, of at most 50 megapixels. The first picture is shown.
             * @example https://media.example.com/logo.png
             */
            url: string;
            /**
             * @description Pixels on a frame of 1080 lines, or `"NN%"` of the width of the output. Without it, what keeps the shape; without both, as many as the picture has. A picture that is larger than the frame is made smaller.
             * @example 15%
             */
            width?: number | string | null;
            /**
             * @description Like `width`, of the height of the output; with both, the picture is stretched to them.
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
             * @description Scripts and signs that it does not have are taken from the others; Inter where nothing else is said.
             * @example Noto Sans
             * @enum {string|null}
             */
            font_family?: "Inter" | "Noto Sans" | null;
            /**
             * @description From hairline to black; of SRT and WebVTT 600. What is bold in the file is bolder.
             * @example 500
             * @enum {integer|null}
             */
            font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
            /**
             * @description Scripts that have no italics stand upright.
             * @example false
             */
            italic?: boolean | null;
            /** @description Around the letters. SRT and WebVTT with neither `outline` nor `background` have a black one; with one of them, they have what they are given and nothing else. */
            outline?: components["schemas"]["OutlineDto"] | null;
            /** @description A plate behind the lines of a cue. */
            background?: components["schemas"]["SubtitlesBackgroundDto"] | null;
        };
        SubtitlesOverlayDto: {
            /**
             * @description Subtitles, drawn into the picture.
             * @example subtitles
             * @enum {string}
             */
            type: "subtitles";
            /**
             * Format: uri
             * @description Where the subtitles are: an SRT, WebVTT or ASS file of at most 10 MiB and 20,000 cues, in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
             * @example https://media.example.com/talk.en.vtt
             */
            url: string;
            /**
             * @description Where the file's time 0 is on the timeline.
             * @example 0
             */
            start_time: number;
            /**
             * @description When they end; greater than `start_time`. Cues beyond it, or beyond the last clip, are cut.
             * @example 60
             */
            end_time: number;
            /**
             * @description Where cues stand that do not say so themselves; of SRT and WebVTT `bottom-center`.
             * @example bottom-center
             * @enum {string|null}
             */
            position?: "top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right" | null;
            /** @description How they look. Of an ASS file, what is given takes the place of what every style of the file says. */
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
             * @description How it looks:
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
             * @description In seconds: exactly what the slots of the two clips overlap by.
             * @example 1
             */
            duration: number;
        };
        MotionDto: {
            /**
             * @description Where the view goes.
             * @example zoom_in
             * @enum {string}
             */
            type: "zoom_in" | "zoom_out" | "pan_left" | "pan_right" | "pan_up" | "pan_down";
            /**
             * @description How much larger than its place the picture becomes: 0.2 is a fifth.
             * @default 0.2
             */
            amount?: number | null;
        };
        FilterDto: {
            /**
             * @description What is done.
             * @example saturation
             * @enum {string}
             */
            type: "grayscale" | "sepia" | "blur" | "brightness" | "contrast" | "saturation" | "gamma" | "chroma_key" | "lut";
            /**
             * @description Needed by `blur` (0-100, pixels on a frame of 1080 lines), `brightness` (-1 to 1, added), `contrast` and `saturation` (0-4, factors), and `gamma` (0.1-10, above 1 is brighter); other filters have none.
             * @example 0.6
             */
            amount?: number | null;
            /**
             * @description Of `chroma_key`: what becomes transparent, as `#RRGGBB`.
             * @default #00FF00
             */
            color?: string | null;
            /**
             * @description Of `chroma_key`: how far from the colour is still transparent.
             * @default 0.1
             */
            similarity?: number | null;
            /**
             * @description Of `chroma_key`: how far from there it is partly so.
             * @default 0.05
             */
            blend?: number | null;
            /**
             * Format: uri
             * @description Needed by `lut`: where the 3D LUT is, a `.cube` file of 2 to 65 points along each edge, for colours from 0 to 1.
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            url?: string | null;
            /**
             * @description Of `lut`: how much of it is applied.
             * @default 1
             */
            intensity?: number | null;
        };
        ClipDto: {
            /**
             * Format: uri
             * @description Where the video is, or the picture (JPEG, PNG, WebP, GIF), which is shown for all of its slot.
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
             * @description In point: where in the video the clip begins. Without it, at the beginning.
             * @example 1.5
             */
            trim_start?: number | null;
            /**
             * @description Out point: where in the video the clip ends at the latest. Without it, at its end. `underrun` says what is shown should the video be over before `end_time`.
             * @example 5.5
             */
            trim_end?: number | null;
            /**
             * @description How a picture of another shape than the frame is fitted to it: `contain` shows all of it between black bars, `cover` fills the frame and cuts off the rest, `stretch` fills the frame and bends the picture out of shape, `blur` shows all of it before a blurred copy of itself.
             * @default contain
             * @enum {string|null}
             */
            fit?: "contain" | "cover" | "stretch" | "blur" | null;
            /**
             * @description What is shown when the video, or what its trim leaves of it, is shorter than the slot: `freeze` keeps the last frame, `loop` begins again at the in point, with its sound, `black` ends the clip early.
             * @default freeze
             * @enum {string|null}
             */
            underrun?: "freeze" | "loop" | "black" | null;
            /**
             * @description Linear gain of the clip's own sound, besides `audio.original_audio_volume`.
             * @default 1
             */
            volume?: number | null;
            /**
             * @description Clips of higher tracks lie above those of lower ones, and all are heard.
             * @default 0
             */
            track?: number | null;
            /**
             * @description What the picture is fitted to, as a part of the frame's width and height: 0.25 for a small inset.
             * @default 1
             */
            scale?: number | null;
            /**
             * @description Where the fitted picture lies: a named place, or its top left corner. It is kept inside the frame.
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
             * @description 0 cannot be seen.
             * @default 1
             */
            opacity?: number | null;
            /**
             * @description Degrees by which the picture is turned around its middle, clockwise.
             * @default 0
             */
            rotation?: number | null;
            /** @description The part of the picture that is shown; without it, all of it. Cut out before the picture is fitted. */
            crop?: components["schemas"]["CropDto"] | null;
            /**
             * @description How long picture and sound take to rise from what lies below: the black background, or lower tracks.
             * @default 0
             */
            fade_in?: number | null;
            /**
             * @description How long they take to fall to it. Together with `fade_in` at most as long as the clip.
             * @default 0
             */
            fade_out?: number | null;
            /** @description How the clip before it on its track passes into this one, with its sound. The two overlap by exactly the transition's duration: the first ends at 4, this one begins at 3, and the transition takes 1. Nothing else of a track may overlap. */
            transition?: components["schemas"]["TransitionDto"] | null;
            /**
             * @description How many seconds of the video pass in one second of the timeline: 0.5 is slow motion. The sound keeps its pitch. Of a trim from 2 to 6 at double speed, 2 seconds are shown.
             * @default 1
             */
            speed?: number | null;
            /** @description A slow movement over the picture, as of a camera; best with `fit` cover. */
            motion?: components["schemas"]["MotionDto"] | null;
            /** @description What is done to the picture, one after the other. */
            filters?: components["schemas"]["FilterDto"][] | null;
        };
        AudioTrackDto: {
            /**
             * Format: uri
             * @description Where the sound is.
             * @example https://media.example.com/splash.wav
             */
            url: string;
            /**
             * @description When it begins on the timeline.
             * @default 0
             */
            start_time?: number | null;
            /**
             * @description In point: where in the file the sound begins. Without it, at the beginning.
             * @example 0.5
             */
            trim_start?: number | null;
            /**
             * @description Out point: where in the file the sound ends at the latest. Without it, at its end.
             * @example 2.5
             */
            trim_end?: number | null;
            /**
             * @description Linear gain.
             * @default 1
             */
            volume?: number | null;
            /**
             * @description How long it takes to rise from silence.
             * @default 0
             */
            fade_in?: number | null;
            /**
             * @description How long it takes to fall to silence, which it reaches where it ends, or where the timeline does.
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
             * @description A voice that speaks from the beginning.
             * @example https://media.example.com/voice.m4a
             */
            voiceover_url?: string | null;
            /**
             * @description Linear gain of the music.
             * @default 0.5
             */
            music_volume?: number | null;
            /**
             * @description Linear gain of the voice.
             * @default 1
             */
            voiceover_volume?: number | null;
            /**
             * @description Linear gain of the sound that the clips themselves have.
             * @default 1
             */
            original_audio_volume?: number | null;
            /**
             * @description Whether music that is shorter than the timeline begins again, without a gap, until the timeline ends. Otherwise there is silence after it.
             * @default false
             */
            music_loop?: boolean | null;
            /**
             * @description How long the music takes to rise from silence.
             * @default 0
             */
            music_fade_in?: number | null;
            /**
             * @description How long the music takes to fall to silence, which it reaches where it ends, or where the timeline does. A fade that is longer than the music takes all of it.
             * @default 0
             */
            music_fade_out?: number | null;
            /**
             * @description Whether the music becomes 12 dB softer while the voice sounds, and comes back within a second. The voice is the one of `voiceover_url`; without it, each of `tracks` counts as one.
             * @default false
             */
            ducking?: boolean | null;
            /**
             * @description How loud the result is to be, integrated over all of it by EBU R128, in LUFS: -23 for European television, -14 to -16 for the web. Without it, the sound stays as loud as it comes out. Silence, and sound of less than 0.4 s, has no loudness and stays as it is.
             * @example -16
             */
            loudness_lufs?: number | null;
            /** @description More sounds: effects, further voices. They may overlap; what lies beyond the end is cut. */
            tracks?: components["schemas"]["AudioTrackDto"][] | null;
        };
        ThumbnailsDto: {
            /**
             * @description How many: the middle frame of each of as many equal parts of the video. Either this or `interval`.
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
             * @description Whether they also come on sheets, with a WebVTT file whose cues name a part of a sheet (`#xywh=`) for each stretch of time. Players show that over their time line.
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
             * @description Bits per second of the picture, on average; unless given, as many as the quality needs.
             * @example 2500000
             */
            bitrate?: number | null;
        };
        HlsDto: {
            /**
             * @description All of these heights that are below its own (widths, of upright video): 1440, 1080, 720, 480, 360.
             * @default false
             */
            ladder?: boolean | null;
            /** @description Just these, instead of `ladder`. */
            renditions?: components["schemas"]["RenditionDto"][] | null;
        };
        OutputDto: {
            /**
             * @description Size of the frame: the number is the length of its shorter side in pixels; 4k stands for 2160. Without it, a gif is 480p.
             * @default 1080p
             * @enum {string|null}
             */
            resolution?: "480p" | "720p" | "1080p" | "1440p" | "4k" | null;
            /**
             * @description Shape of the frame: wide, upright, square, or upright for feeds. With 1080p: 1920x1080, 1080x1920, 1080x1080, 1080x1350.
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
             * @description What the output is: `mov` is QuickTime; `hls` is no single file, but a playlist with segments (fragmented MP4) for players that stream. The sound is AAC, in `webm` it is Opus. `gif` is the picture without its sound, in 256 colours, repeated for ever; at most 60 s long, 1280 pixels on a side and 50 frames a second. `mp3` and `m4a` (AAC) are the sound without its picture: overlays are left out, and clips may be files of sound.
             * @default mp4
             * @enum {string|null}
             */
            format?: "mp4" | "mov" | "webm" | "gif" | "mp3" | "m4a" | "hls" | null;
            /**
             * @description Frames per second; 23.976, 29.97 and 59.94 are exactly 24000/1001, 30000/1001 and 60000/1001. `source` takes the one of these that is nearest to the rate of the first clip that moves. Without it, a gif has 25; 25 and 50 are the rates at which all frames of a gif last equally long. For sound, the grid on which times are rounded.
             * @default 30
             */
            fps?: (23.976 | 24 | 25 | 29.97 | 30 | 48 | 50 | 59.94 | 60) | "source" | null;
            /**
             * @description What the picture is encoded with. `mp4` holds h264 (default), hevc and av1; `mov` and `hls` h264 (default) and hevc; `webm` vp9 (default) and av1. HEVC is about half, AV1 about a third as large as H.264, and takes longer to make. Not for gif, mp3 and m4a.
             * @enum {string|null}
             */
            codec?: "h264" | "hevc" | "vp9" | "av1" | null;
            /**
             * @description How much of the picture the encoder keeps; larger files with each step. Of a gif: 64 colours, 256, or 256 with diffused errors. Of sound: 128, 192 or 320 kbit/s of mp3, 160, 192 or 224 of m4a.
             * @default medium
             * @enum {string|null}
             */
            quality?: "low" | "medium" | "high" | null;
            /**
             * @description Whether an encoder in hardware (NVENC, Quick Sync, VA-API) makes the picture. `if_possible`: where the server has one that works, else software does it. `required`: the composition fails where there is none.
             * @default if_possible
             * @enum {string|null}
             */
            acceleration?: "disable" | "if_possible" | "required" | null;
            /**
             * @description Bits per second of the picture, on average, instead of as many as the quality needs; `quality` then says how hard the encoder tries to make the most of them. Not with codec av1, nor for gif, mp3 and m4a.
             * @example 6000000
             */
            bitrate?: number | null;
            /**
             * @description Where the poster is taken from, in seconds from the beginning; unless given, after a tenth of the video. It is at `/api/v1/compositions/{composition_id}/poster.jpg`. Not for mp3 and m4a.
             * @example 2.5
             */
            poster_time?: number | null;
            /** @description Small pictures out of the finished video; their links are in its metadata. */
            thumbnails?: components["schemas"]["ThumbnailsDto"] | null;
            /** @description With format `hls`: the sizes in which the video also comes, for players to choose from. */
            hls?: components["schemas"]["HlsDto"] | null;
        };
        CompositionRequestDto: {
            /**
             * @description What the composition is called; also the name under which the video is saved.
             * @example Two days at the sea
             */
            title: string;
            /** @description Those of one track must not overlap. Gaps are black and silent. The timeline ends where the last clip does. A server takes as many as its setting `MAX_CLIPS` says: 200 unless it was changed. */
            clips: components["schemas"]["ClipDto"][];
            /** @description What is heard. */
            audio?: components["schemas"]["AudioDto"] | null;
            /** @description Texts, pictures and subtitles over the picture; later ones lie above earlier ones. */
            overlays?: (components["schemas"]["TextOverlayDto"] | components["schemas"]["ImageOverlayDto"] | components["schemas"]["SubtitlesOverlayDto"])[] | null;
            /** @description What the file is like. */
            output?: components["schemas"]["OutputDto"] | null;
            /**
             * Format: uri
             * @description Where to post a signed message when the composition has ended: see `docs/webhooks.md`. The server has to be on the public internet, or among `WEBHOOK_ALLOWED_HOSTS`.
             * @example https://hooks.example.com/reelwright
             */
            callback_url?: string | null;
            /**
             * @description How urgent it is: 1 goes first, 10 last. Those of the same priority take turns.
             * @default 5
             * @example 3
             */
            priority?: number | null;
            /**
             * @description Anything of your own, at most 4096 bytes as JSON. Means nothing here, and is given back as `client_metadata` by `GET` and in the callback.
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
             * @description Values for `{{NAME}}` in any text of the request but `metadata`: titles, addresses, colours. They are filled in before anything is checked, and not looked through again. Every name that is used has to be here, and every name that is here has to be used. Without `merge` nothing is filled in.
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
             * @description Names the composition in this API.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description How it is doing.
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
             * @description When it was accepted.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The work behind the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
        };
        CompositionListItemDto: {
            /**
             * Format: uuid
             * @description Names the composition in this API.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description As in the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * @description How it is doing.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Whole percent.
             * @example 45
             */
            progress: number;
            /**
             * Format: date-time
             * @description When it was accepted.
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
             * @description How many there are in all; of more than ten thousand, how many there were some seconds ago.
             * @example 1
             */
            total: number;
            /**
             * @description How many were asked for at most.
             * @example 50
             */
            limit: number;
            /**
             * @description How many were passed over.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether more follow after these.
             * @example false
             */
            has_more: boolean;
            /** @description In the order that was asked for. */
            compositions: components["schemas"]["CompositionListItemDto"][];
        };
        InputFileDto: {
            /**
             * Format: uri
             * @description As the request names it.
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
             * @description Of the picture, or else of the sound.
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
            /** @description Empty until the sources are fetched. */
            input_files: components["schemas"]["InputFileDto"][];
            /** @description Of the last completed revision; null before. */
            output_file: components["schemas"]["OutputFileDto"] | null;
            /**
             * @description Length that the output has or will have, in seconds.
             * @example 12.5
             */
            estimated_duration: number;
        };
        ResourceUsageDto: {
            /**
             * @description From the beginning of the work to its end, or to now.
             * @example 14.2
             */
            processing_time_seconds: number | null;
            /**
             * @description Seconds of processor time, of all cores.
             * @example 21.7
             */
            cpu_time_seconds: number;
            /**
             * @description Of the largest single step; Linux counts at least what the worker held when it started the step.
             * @example 312.5
             */
            memory_peak_mb: number;
        };
        CompositionWarningDto: {
            /**
             * @description What it is, for programs.
             * @enum {string}
             */
            code: "MISSING_GLYPHS" | "DAMAGED_MEDIA";
            /**
             * @description What it is and what can be done, for people.
             * @example overlays.0: no bundled font has 東 (U+6771); boxes are drawn in their place. Write the text without them.
             */
            message: string;
            /**
             * @description The part of the request that is concerned.
             * @example overlays.0
             */
            asset: string;
        };
        CompositionDto: {
            /**
             * Format: uuid
             * @description Names the composition in this API.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description As in the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * @description How it is doing.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Never falls within a revision; 100 only when completed.
             * @example 45
             */
            progress: number;
            /**
             * @description While processing.
             * @example encoding
             * @enum {string|null}
             */
            stage: "downloading" | "planning" | "encoding" | "mixing" | "assembling" | "uploading" | null;
            /**
             * @description Null until enough is done to tell.
             * @example 12
             */
            eta_seconds: number | null;
            /**
             * Format: date-time
             * @description When it was accepted.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When anything of it changed last.
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
             * @description An HLS playlist of what of the picture is finished, from the start; needs no key. Answers 409 until there is something to play. Null for formats that have no preview, and where the work has failed.
             * @example https://media.example.com/downloads/t0/preview/index.m3u8
             */
            preview_url: string | null;
            /** @description As it was sent. */
            config: components["schemas"]["CompositionRequestDto"];
            /**
             * @description `metadata` of the request; null where it had none.
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
            /** @description Of the media; that of the client is `client_metadata`. */
            metadata: components["schemas"]["CompositionMediaDto"];
            resource_usage: components["schemas"]["ResourceUsageDto"];
            /** @description Why it failed, or that it was cancelled. */
            error: components["schemas"]["CompositionErrorDto"] | null;
            /** @description What is not as it was asked for, in an output that is made all the same. Empty until it is planned. */
            warnings: components["schemas"]["CompositionWarningDto"][];
        };
        PlannedSegmentsDto: {
            /**
             * @description Each is one of the three kinds below.
             * @example 6
             */
            total: number;
            /**
             * @description To be taken over from a source as they are.
             * @example 1
             */
            copy: number;
            /**
             * @description To be encoded.
             * @example 2
             */
            encode: number;
            /**
             * @description Made before, for another render, or the same as another one of these.
             * @example 3
             */
            cached: number;
        };
        CompositionPlanDto: {
            /**
             * @description What is not valid is answered with an error.
             * @enum {boolean}
             */
            valid: true;
            /**
             * @description Seconds of the output.
             * @example 12.5
             */
            duration: number;
            /**
             * @description The same in frames of the output.
             * @example 375
             */
            frames: number;
            segments: components["schemas"]["PlannedSegmentsDto"];
            /**
             * @description What making it would take now, without waiting for others: learnt from what renders before it took.
             * @example 9.4
             */
            estimated_seconds: number;
            /**
             * @description How far estimates were off of late, on average: 20 means that it may well take 1.2 times as long, or that much less. Until a render was compared with its estimate, it is 50.
             * @example 20
             */
            estimated_error_percent: number;
            /** @description What would not be as it is asked for. */
            warnings: components["schemas"]["CompositionWarningDto"][];
        };
        DownloadDto: {
            /**
             * Format: uuid
             * @description The composition that it is the result of.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * Format: uri
             * @description Needs no key, supports ranges, and saves the file under its title.
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
             * @description As the request names it.
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
             * @description Of the picture, or else of the sound.
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
             * @description Where in the video it is from, in seconds.
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
             * @description WebVTT whose cues name a part of a sheet: `00000.jpg#xywh=320,0,320,180`.
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
             * @description Of the picture, or else of the sound.
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
            /** @description Where `output.thumbnails.sprite` asks for it. */
            sprite: components["schemas"]["SpriteDto"] | null;
        };
        SegmentCountsDto: {
            /**
             * @description All that the timeline was cut into.
             * @example 6
             */
            total: number;
            /**
             * @description Those that were encoded anew.
             * @example 6
             */
            encoded: number;
            /**
             * @description Taken over from a source as they were.
             * @example 0
             */
            copied: number;
            /**
             * @description Made before: for an earlier render, for another one at the same time, or elsewhere in this one.
             * @example 0
             */
            cached: number;
        };
        EstimateDto: {
            /**
             * @description What the rest was thought to take when it was planned.
             * @example 8.1
             */
            estimated_seconds: number;
            /**
             * @description What it took; null until completed.
             * @example 9.2
             */
            actual_seconds: number | null;
            /**
             * @description How far off that was: 20 means 1.2 times as long, or that much less. Null until completed.
             * @example 13.6
             */
            error_percent: number | null;
        };
        ProcessingStatsDto: {
            /**
             * Format: date-time
             * @description When the work began; null until then.
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
             * @description From start to end.
             * @example 9.4
             */
            duration_seconds: number | null;
            /**
             * @description Of the ffmpeg that made it; null until it is known.
             * @example 5.1.9
             */
            ffmpeg_version: string | null;
            /** @description Null until planned. */
            segments: components["schemas"]["SegmentCountsDto"] | null;
            /**
             * @description What encodes the picture: `software`, or an encoder in hardware. Null until planned, and for sound.
             * @example h264_nvenc
             */
            encoder: string | null;
            /**
             * @description Seconds of output made per second.
             * @example 1.33
             */
            realtime_factor: number | null;
            /** @description Null until planned. */
            estimate: components["schemas"]["EstimateDto"] | null;
        };
        CompositionMetadataDto: {
            /**
             * Format: uuid
             * @description The composition that this is about.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /** @description Empty until the sources are fetched. */
            input_files: components["schemas"]["DetailedInputFileDto"][];
            /** @description Null until completed. */
            output_file: components["schemas"]["DetailedOutputFileDto"] | null;
            processing_stats: components["schemas"]["ProcessingStatsDto"];
        };
        RevisionAcceptedDto: {
            /**
             * Format: uuid
             * @description Names the composition in this API.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description How it is doing.
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
             * @description When it was accepted.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The work behind the composition.
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
             * @description From 1, in the order of the edits.
             * @example 2
             */
            revision: number;
            /**
             * Format: uuid
             * @description The work behind it, the latest where there was more.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description Cancelled also where a later one took its place.
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Whether it is what `download` leads to.
             * @example true
             */
            served: boolean;
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Null until it has ended.
             * @example 2026-01-01T00:00:00.000Z
             */
            ended_at: string | null;
            /** @description The body that was asked for. */
            config: components["schemas"]["CompositionRequestDto"];
        };
        RevisionListDto: {
            /**
             * Format: uuid
             * @description The composition that they are of.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /** @description The newest first. */
            revisions: components["schemas"]["RevisionDto"][];
        };
        JobDto: {
            /**
             * Format: uuid
             * @description Names the job in this API.
             * @example 0b8f5f6e-3c52-4f0c-9d56-1f6c3f1f8f10
             */
            job_id: string;
            /**
             * Format: uuid
             * @description The composition that it works on.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description Of the composition, that this makes.
             * @example 1
             */
            revision: number;
            /**
             * @description How it is doing.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Whole percent; null for an earlier job that was not completed.
             * @example 45
             */
            progress: number | null;
            /**
             * @description While it is processed.
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
             * @description When a worker began; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended, however it did.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /** @description Why the latest job of a composition failed. */
            error: components["schemas"]["CompositionErrorDto"] | null;
        };
        JobListDto: {
            /**
             * @description How many there are in all; of more than ten thousand, how many there were some seconds ago.
             * @example 1
             */
            total: number;
            /**
             * @description How many were asked for at most.
             * @example 50
             */
            limit: number;
            /**
             * @description How many were passed over.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether more follow after these.
             * @example false
             */
            has_more: boolean;
            /** @description The newest first. */
            jobs: components["schemas"]["JobDto"][];
        };
        UploadRequestDto: {
            /**
             * @description What the file is called.
             * @example beach.mp4
             */
            filename: string;
            /**
             * @description Of the whole file, in bytes; at most `MEDIA_MAX_BYTES`.
             * @example 734003200
             */
            size: number;
            /**
             * @description Of the whole file, in hex. Where the bytes that arrive have another one, they are refused.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string | null;
            /**
             * @description Of each part but the last, in bytes: 16 MiB unless that were more than 1000 parts.
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
             * @description What has to be sent there, in bytes: exactly so many.
             * @example 16777216
             */
            size: number;
            /**
             * Format: uri
             * @description Takes the part as the body of a PUT, without a key. Sent twice, the last one counts.
             * @example https://media.example.com/uploads/6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10/00001?size=16777216&expires=1767225600&signature=x
             */
            url: string;
        };
        UploadDto: {
            /**
             * Format: uuid
             * @description Also the `asset_id` once it is complete.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            upload_id: string;
            /**
             * @description Of each part but the last, in bytes.
             * @example 16777216
             */
            part_size: number;
            /**
             * Format: date-time
             * @description Until when parts are taken and it can be completed.
             * @example 2026-01-01T00:00:00.000Z
             */
            expires_at: string;
            /** @description In the order in which they make up the file. */
            parts: components["schemas"]["UploadPartDto"][];
        };
        ColourDto: {
            /**
             * @description `tv` for limited range, `pc` for full.
             * @example tv
             */
            range: string | null;
            /**
             * @description How colours are told from brightness.
             * @example bt709
             */
            matrix: string | null;
            /**
             * @description Which colours red, green and blue are.
             * @example bt709
             */
            primaries: string | null;
            /**
             * @description How numbers become light.
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
             * @description As it is meant to be seen: upright, in square pixels.
             * @example 1920
             */
            width: number;
            /**
             * @description Pixels, as `width`.
             * @example 1080
             */
            height: number;
            /**
             * @description Clockwise; `width` and `height` have it already.
             * @example 0
             */
            rotation: number;
            /**
             * @description Frames per second, on average.
             * @example 29.97
             */
            fps: number;
            /**
             * @description Whether frames come at irregular times.
             * @example false
             */
            variable_fps: boolean;
            /**
             * @description ffmpeg's name of how pixels are stored.
             * @example yuv420p
             */
            pixel_format: string;
            /**
             * @description Whether it has transparency.
             * @example false
             */
            has_alpha: boolean;
            /**
             * @description Whether it is made of fields.
             * @example false
             */
            interlaced: boolean;
            /**
             * @description Null for standard dynamic range.
             * @example null
             * @enum {string|null}
             */
            hdr: "hlg" | "pq" | null;
            /** @description In ffmpeg's words; null is what the file does not tell. */
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
            /** @description The picture, if there is one; a cover is none. */
            video: components["schemas"]["PictureDto"] | null;
            /** @description The first sound that can be used, if there is one. */
            audio: components["schemas"]["SoundDto"] | null;
        };
        AssetDto: {
            /**
             * @description What it is good for.
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
             * @description Of the bytes, in lower-case hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Null for a font, a LUT and subtitles. */
            media: components["schemas"]["MediaDto"] | null;
            /**
             * Format: uuid
             * @description Names the asset in this API.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            asset_id: string;
            /**
             * Format: uri
             * @description Names the file in every field of a composition that holds the address of a file.
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            url: string;
            /**
             * @description As it was uploaded, without folders.
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
             * @description How many there are in all; of more than ten thousand, how many there were some seconds ago.
             * @example 1
             */
            total: number;
            /**
             * @description How many were asked for at most.
             * @example 50
             */
            limit: number;
            /**
             * @description How many were passed over.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether more follow after these.
             * @example false
             */
            has_more: boolean;
            /** @description The newest first. */
            assets: components["schemas"]["AssetDto"][];
        };
        ProbeRequestDto: {
            /**
             * Format: uri
             * @description Where the file is.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
        };
        ProbeDto: {
            /**
             * @description What it is good for.
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
             * @description Of the bytes, in lower-case hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Null for a font, a LUT and subtitles. */
            media: components["schemas"]["MediaDto"] | null;
            /**
             * Format: uri
             * @description As it was sent.
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
             * @description What went wrong and what can be done, for people.
             * @example The server answered with 404. Check the address.
             */
            message: string;
            /**
             * @description Whether the same clip may succeed at another try.
             * @example true
             */
            retryable: boolean;
        };
        ClipEntryDto: {
            /**
             * Format: uuid
             * @description Names the clip within its job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            clip_id: string;
            /**
             * Format: uri
             * @description As the request names it.
             * @example https://media.example.com/beach.mp4
             */
            original_url: string;
            /**
             * @description How it is doing.
             * @example completed
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * Format: uri
             * @description Of the normalised clip, once it is completed; needs no key, and expires. Null where none was wanted.
             * @example https://media.example.com/beach.mp4
             */
            processed_url?: string | null;
            /** @description Links to JPEG pictures, one for each of `thumbnail_timestamps`; they need no key, and expire. */
            thumbnails?: string[];
            /** @description Of the normalised clip, or else of the original. */
            metadata?: components["schemas"]["ClipMetadataDto"];
            /** @description Why it failed, or was cancelled. */
            error?: components["schemas"]["ClipErrorDto"];
        };
        ClipJobCallbackDto: {
            /**
             * Format: uuid
             * @description Names the job in this API.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description How it is doing.
             * @enum {string}
             */
            status: "completed" | "partial" | "failed";
            /** @description In the order of the request. */
            clips: components["schemas"]["ClipEntryDto"][];
            /**
             * Format: date-time
             * @description When the last clip ended.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string;
        };
        ProcessedClipDto: {
            /**
             * Format: uri
             * @description Where the clip is.
             * @example https://media.example.com/beach.mp4
             */
            clip_url: string;
            /**
             * @description `normalize` writes it anew, all of it, in the form of a composition of that size, rate and quality, which can then copy it. `thumbnail` takes pictures out of it. Without this, it is normalised.
             * @example [
             *       "normalize",
             *       "thumbnail"
             *     ]
             */
            operations?: ("normalize" | "thumbnail")[] | null;
        };
        ClipOptionsDto: {
            /**
             * @description Size of what comes out; what has another shape gets bars, as in compositions.
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
             * @description Frames per second. `source`: the rate that is offered nearest to that of each clip.
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
             * @description Seconds into each clip of which thumbnails are wanted; one beyond the end is of the last frame. Without this, of the first.
             * @example [
             *       1,
             *       5,
             *       10
             *     ]
             */
            thumbnail_timestamps?: number[] | null;
        };
        ProcessClipsDto: {
            /** @description Each is processed for itself: one that fails leaves the others alone. */
            clips: components["schemas"]["ProcessedClipDto"][];
            /**
             * Format: uri
             * @description Told when every clip has ended; signed by Standard Webhooks.
             * @example https://hooks.example.com/clips
             */
            callback_url?: string | null;
            /** @description For all clips. */
            options?: components["schemas"]["ClipOptionsDto"] | null;
        };
        QueuedClipDto: {
            /**
             * Format: uuid
             * @description Names the clip within its job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            clip_id: string;
            /**
             * Format: uri
             * @description As the request names it.
             * @example https://media.example.com/beach.mp4
             */
            original_url: string;
            /**
             * @description How it is doing.
             * @enum {string}
             */
            status: "queued";
        };
        ClipJobAcceptedDto: {
            /**
             * Format: uuid
             * @description Names the job in this API.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description How it is doing.
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
             * @description Names the job in this API.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description `partial`: all have ended, some of them well.
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
             * @description When the last of them ended.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
        };
        DeliveryAttemptDto: {
            /**
             * @description From 1, in the order of the tries.
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
             * @description Milliseconds from sending to the answer, or to giving up.
             * @example 84
             */
            duration_ms: number;
            /**
             * @description Null where no answer came.
             * @example 503
             */
            status_code: number | null;
            /**
             * @description Why it counts as failed.
             * @example The receiver answered 503 (Service Unavailable).
             */
            error: string | null;
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @description Also the `webhook-id` of every try.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            delivery_id: string;
            /**
             * Format: uuid
             * @description The composition or job that it tells of.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            subject_id: string;
            /**
             * Format: uri
             * @description Where it is sent to.
             * @example https://hooks.example.com/reelwright
             */
            url: string;
            /**
             * @description `stopped`: the receiver answered 410. `failed`: every try was used up.
             * @enum {string}
             */
            status: "pending" | "delivered" | "stopped" | "failed";
            /**
             * Format: date-time
             * @description When what it tells of happened.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the last try ended; null while there will be more.
             * @example 2026-01-01T00:00:00.000Z
             */
            finished_at: string | null;
            /** @description In their order. */
            attempts: components["schemas"]["DeliveryAttemptDto"][];
        };
        DeliveryListDto: {
            /**
             * @description How many there are in all; of more than ten thousand, how many there were some seconds ago.
             * @example 1
             */
            total: number;
            /**
             * @description How many were asked for at most.
             * @example 50
             */
            limit: number;
            /**
             * @description How many were passed over.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether more follow after these.
             * @example false
             */
            has_more: boolean;
            /** @description The newest first. */
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
             * @description As the API finds it; workers need their own.
             * @enum {string}
             */
            ffmpeg: "healthy" | "unhealthy";
            /**
             * @description Whether there is room in the scratch space of this API.
             * @enum {string}
             */
            disk: "healthy" | "unhealthy";
            /**
             * @description Whether tasks are begun in time.
             * @enum {string}
             */
            queue: "healthy" | "unhealthy";
        };
        HealthDto: {
            /**
             * @description `degraded`: something is missing that is not needed for requests.
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
             * @description When this was found.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        PoolDto: {
            /**
             * @description Connections of this API.
             * @example 4
             */
            size: number;
            /**
             * @description Those of them that nobody uses.
             * @example 3
             */
            idle: number;
            /**
             * @description Requests that wait for one.
             * @example 0
             */
            waiting: number;
        };
        DatabaseDetailDto: {
            /**
             * @description Whether it can be used.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description How long it took to answer, or not to.
             * @example 1.4
             */
            response_time_ms: number;
            /** @description The pool of connections. */
            pool: components["schemas"]["PoolDto"];
        };
        QueueFiguresDto: {
            /**
             * @description What kind of work it is.
             * @enum {string}
             */
            queue: "render" | "clip" | "segment" | "audio" | "assemble" | "webhook" | "maintenance";
            /**
             * @description Waiting: for another task that makes the same.
             * @enum {string}
             */
            status: "ready" | "waiting" | "running";
            /**
             * @description How many tasks there are.
             * @example 12
             */
            tasks: number;
            /**
             * @description For how long the one that waits for longest could have been run.
             * @example 0.8
             */
            oldest_seconds: number;
        };
        RedisDetailDto: {
            /**
             * @description Whether it can be used.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description How long it took to answer, or not to.
             * @example 1.4
             */
            response_time_ms: number;
            /**
             * @description Connections of all processes.
             * @example 9
             */
            clients: number | null;
            /** @description Queues and states that hold something. */
            queues: components["schemas"]["QueueFiguresDto"][] | null;
        };
        ServiceDetailDto: {
            /**
             * @description Whether it can be used.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description How long it took to answer, or not to.
             * @example 1.4
             */
            response_time_ms: number;
        };
        EncoderDto: {
            /**
             * @description As ffmpeg calls it; `software` stands for all of those.
             * @example h264_nvenc
             */
            encoder: string;
            /** @description Whether it has encoded something on trial. */
            usable: boolean;
            /**
             * @description Why it is not.
             * @example The NVIDIA driver is not installed.
             */
            reason: string | null;
        };
        FfmpegDetailDto: {
            /**
             * @description Whether it can be used.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description How long it took to answer, or not to.
             * @example 1.4
             */
            response_time_ms: number;
            /**
             * @description Null where it cannot be run.
             * @example 7.1
             */
            version: string | null;
            /** @description On the machine of this API; workers tell of theirs. */
            encoders: components["schemas"]["EncoderDto"][];
        };
        ServiceDetailsDto: {
            /** @description PostgreSQL. */
            database: components["schemas"]["DatabaseDetailDto"];
            /** @description Redis, and what the queues hold. */
            redis: components["schemas"]["RedisDetailDto"];
            /** @description Where objects are kept. */
            storage: components["schemas"]["ServiceDetailDto"];
            /** @description ffmpeg on the machine of this API. */
            ffmpeg: components["schemas"]["FfmpegDetailDto"];
            /** @description The scratch space of this API. */
            disk: components["schemas"]["ServiceDetailDto"];
            /** @description Whether tasks are begun in time. */
            queue: components["schemas"]["ServiceDetailDto"];
        };
        WorkersDto: {
            /**
             * @description Workers that take tasks.
             * @example 3
             */
            active: number;
            /**
             * @description Those of them that are at some.
             * @example 2
             */
            busy: number;
            /**
             * @description Those that are not.
             * @example 1
             */
            idle: number;
        };
        SystemDto: {
            /**
             * @description Of the cores that this API may use.
             * @example 37.5
             */
            cpu_percent: number;
            /**
             * @description Of the memory that its container, or else the machine, has.
             * @example 48.1
             */
            memory_percent: number;
            /**
             * @description Of the disk of its scratch space.
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
            /** @description What the API needs. */
            services: components["schemas"]["ServiceDetailsDto"];
            /** @description Null while the database cannot be asked. */
            workers: components["schemas"]["WorkersDto"] | null;
            /** @description How busy the machine of this API is. */
            system: components["schemas"]["SystemDto"];
            /**
             * @description Of this service.
             * @example 0.1.0
             */
            version: string;
            /**
             * Format: date-time
             * @description When this was found.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        LiveDto: {
            /**
             * @description Always the same: there is an answer.
             * @enum {string}
             */
            status: "live";
        };
        ReadyDto: {
            /**
             * @description Whether it takes work.
             * @enum {string}
             */
            status: "ready" | "draining" | "unavailable";
            /**
             * @description How what it needs is, by name.
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
         * @description Names the request in our log: the one that was sent, if it is 1-128 of `A-Z a-z 0-9 . _ -`.
         * @example req_5d0b7c1e
         */
        "X-Request-Id": string;
        /**
         * @description How many requests are allowed in the window.
         * @example 60
         */
        "X-RateLimit-Limit": number;
        /**
         * @description How many of them are left.
         * @example 59
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the window ends: Unix time in seconds.
         * @example 1767225660
         */
        "X-RateLimit-Reset": number;
        /**
         * @description Seconds to wait before the request is sent again.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description Names this state; sent as `If-None-Match`, it is answered 304 until the state changes.
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description How many at most. */
                limit?: number;
                /** @description How many to pass over. */
                offset?: number;
                /** @description Only those in this state. */
                status?: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
                /** @description What they are ordered by. */
                sort?: "created_at" | "updated_at" | "title";
                /** @description In which direction. */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description Your name for this request, 1 to 255 visible ASCII characters. Sent again within 24 hours it is not done again, but answered as it was the first time; with another body it is a CONFLICT. */
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
                    /** @description Where the composition is. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description UNSUPPORTED_MEDIA_TYPE: The body, or the file, has a type or an encoding that is not taken. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                 * @description The `ETag` of an earlier answer: answered 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description As other answers name it. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description Whether a render that is being worked on is cancelled in favour of this one. */
                supersede?: "true" | "false";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the edit was made of, or `"r4"` for revision 4: answered 412 where somebody else has made another revision since, and their edit would be lost. Progress does not count. Several may be listed; `*` is any. A weak tag, `W/"…"`, matches nothing.
                 * @example "r4"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @description As other answers name it. */
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
                     * @description Names the new revision: `If-Match` of the next edit.
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description PRECONDITION_FAILED: It is not as `If-Match` says: somebody has changed it since. */
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
            /** @description UNSUPPORTED_MEDIA_TYPE: The body, or the file, has a type or an encoding that is not taken. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description Whether a render that is being worked on is cancelled in favour of this one. */
                supersede?: "true" | "false";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the edit was made of, or `"r4"` for revision 4: answered 412 where somebody else has made another revision since, and their edit would be lost. Progress does not count. Several may be listed; `*` is any. A weak tag, `W/"…"`, matches nothing.
                 * @example "r4"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @description As other answers name it. */
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
                     * @description What is done.
                     * @enum {string}
                     */
                    op: "add" | "replace" | "test";
                    /**
                     * @description Where it is done.
                     * @example /overlays/0/text
                     */
                    path: string;
                    /** @description Any JSON value. */
                    value: unknown;
                } | {
                    /**
                     * @description What is done.
                     * @enum {string}
                     */
                    op: "remove";
                    /**
                     * @description Where it is done.
                     * @example /overlays/0/text
                     */
                    path: string;
                } | {
                    /**
                     * @description What is done.
                     * @enum {string}
                     */
                    op: "move" | "copy";
                    /**
                     * @description Where it is done.
                     * @example /overlays/0/text
                     */
                    path: string;
                    /**
                     * @description What is taken.
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
                    /** @description The forms that a patch may have. */
                    "Accept-Patch"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /**
                     * @description Names the new revision: `If-Match` of the next edit.
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description PRECONDITION_FAILED: It is not as `If-Match` says: somebody has changed it since. */
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
            /** @description UNSUPPORTED_MEDIA_TYPE: The body, or the file, has a type or an encoding that is not taken. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
            /** @description It can be made. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description UNSUPPORTED_MEDIA_TYPE: The body, or the file, has a type or an encoding that is not taken. */
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
            /** @description UNPROCESSABLE_MEDIA: The file itself cannot be used; the message names it and says why. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link, and what it leads to. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                 * @description The `ETag` of an earlier answer: answered 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description As other answers name it. */
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
            /** @description It is the one that `If-None-Match` names. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
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
            /** @description For media elements, where nothing is planned yet: wait on at `Location`. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description How many at most. */
                limit?: number;
                /** @description How many to pass over. */
                offset?: number;
                /** @description Only those of this composition. */
                composition_id?: string;
                /** @description Only those in this state. */
                status?: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                 * @description The `ETag` of an earlier answer: answered 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description As other answers name it. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
            /** @description Where its parts go. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description UNSUPPORTED_MEDIA_TYPE: The body, or the file, has a type or an encoding that is not taken. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is kept, and can be named in compositions. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description UNPROCESSABLE_MEDIA: The file itself cannot be used; the message names it and says why. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description Bytes that are taken. */
                size: number;
                /** @description Unix time in seconds. */
                expires: number;
                /** @description Over all of the link. */
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
            /** @description It is kept. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description How many at most. */
                limit?: number;
                /** @description How many to pass over. */
                offset?: number;
                /** @description Only those of this kind. */
                kind?: "video" | "audio" | "image" | "font" | "lut" | "subtitles";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
            /** @description It is kept, and can be named in compositions. */
            201: {
                headers: {
                    /** @description Where the asset is. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description UNSUPPORTED_MEDIA_TYPE: The body, or the file, has a type or an encoding that is not taken. */
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
            /** @description UNPROCESSABLE_MEDIA: The file itself cannot be used; the message names it and says why. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was found when it was uploaded. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
            /** @description What was found. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description UNSUPPORTED_MEDIA_TYPE: The body, or the file, has a type or an encoding that is not taken. */
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
            /** @description UNPROCESSABLE_MEDIA: The file itself cannot be used; the message names it and says why. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                    /** @description Where the job is. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description UNSUPPORTED_MEDIA_TYPE: The body, or the file, has a type or an encoding that is not taken. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                 * @description The `ETag` of an earlier answer: answered 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description As other answers name it. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description How many at most. */
                limit?: number;
                /** @description How many to pass over. */
                offset?: number;
                /** @description Only those in this state. */
                status?: "pending" | "delivered" | "stopped" | "failed";
                /** @description Only those about this composition or job. */
                subject_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description As other answers name it. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will be sent. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description What it is saved as. */
                filename: string;
                /** @description Unix time in seconds. */
                expires: number;
                /** @description Over all of the link. */
                signature: string;
            };
            header?: {
                /** @description Which bytes are wanted. */
                Range?: string;
                /**
                 * @description The `ETag` of an earlier answer: answered 304, without a body, while nothing has changed.
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
            /** @description The part of it that `Range` asks for. */
            206: {
                headers: {
                    /**
                     * @description Which it is.
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
            /** @description It is the one that `If-None-Match` names. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description The permission, part of the link. */
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
            /** @description Not made yet: wait on at `Location`. */
            307: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The state that it is in does not allow this, or an idempotency key was used for another request. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description Which bytes are wanted. */
                Range?: string;
                /**
                 * @description The `ETag` of an earlier answer: answered 304, without a body, while nothing has changed.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The file. */
                path: unknown;
                /** @description The permission, part of the link. */
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
            /** @description The part of it that `Range` asks for. */
            206: {
                headers: {
                    /**
                     * @description Which it is.
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
            /** @description It is the one that `If-None-Match` names. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
                /** @description The last `seq` that the client has seen: what it missed since, and still matters, is sent again. */
                after_seq?: number;
                /** @description Of `POST /api/v1/realtime/tickets`, in place of a key. */
                ticket?: string;
            };
            header?: {
                /** @description The last `seq` that the client has seen; set by `EventSource` when it comes back. */
                "Last-Event-ID"?: number;
            };
            path: {
                /** @description As other answers name it. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, for as long as the composition goes on. */
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
            /** @description The composition has ended, and nothing was missed. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
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
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description NOT_FOUND: There is no such thing, or it is not the caller’s. */
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
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; `retry_after` and `Retry-After` say how long to wait. */
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
            /** @description INTERNAL_ERROR: Our mistake; `request_id` leads to it in our log. */
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
            /** @description SERVICE_UNAVAILABLE: Something that this needs is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
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
            /** @description Healthy, or degraded: something is missing that is not needed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: No key where one is needed, or one that is not known. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key has not the scope that is needed; of a signed link: it is not ours, or has expired. */
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
            /** @description docs/metrics.md lists what there is. */
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
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description It does. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
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
            /** @description It can. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request does not fit or cannot be read; `fields` names everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description It is draining, or something that it needs is not there. */
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
                 * @description The same at every try: what was seen already may be dropped.
                 * @example a6f1d3c1
                 */
                "webhook-id": string;
                /**
                 * @description When this try was made: Unix time in seconds.
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
            /** @description Nothing is to be sent there any more: it is not tried again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, and no answer: it is tried again. */
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
                 * @description The same at every try: what was seen already may be dropped.
                 * @example a6f1d3c1
                 */
                "webhook-id": string;
                /**
                 * @description When this try was made: Unix time in seconds.
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
            /** @description Nothing is to be sent there any more: it is not tried again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, and no answer: it is tried again. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
