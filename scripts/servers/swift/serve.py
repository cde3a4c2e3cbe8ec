"""OpenStack Swift with its S3 layer: account, container, object and proxy server in one process, any user's.

usage: serve.py FOLDER      configuration on standard input, one JSON object: port, account, user, secret

Prints `ready` when it listens on the loopback, and ends when standard input does: it cannot outlive who started it.
"""
import eventlet

eventlet.monkey_patch()

import json
import logging
import os
import sys

import eventlet.wsgi
from eventlet.hubs import trampoline

# What a crash of the machine would lose, nobody misses.
os.fsync = os.fdatasync = lambda descriptor: None

STORES = ("account", "container", "object")
# In this order, from the client to the proxy server.
FILTERS = ("catch_errors", "gatekeeper", "cache", "listing_formats", "bulk", "s3api", "tempauth", "copy", "slo", "dlo",
           "versioned_writes", "symlink")
PACKAGE_NAMES = {"cache": "memcache"}


def write(path, *sections):
    with open(path, "w") as file:
        for name, values in sections:
            file.write("[%s]\n%s\n" % (name, "".join("%s = %s\n" % item for item in values.items())))


def adopt_configuration(folder):
    """Swift looks for this file in /etc, unless it is told otherwise before anything is read."""
    path = os.path.join(folder, "swift.conf")
    write(path,
          ("swift-hash", {"swift_hash_path_prefix": "local", "swift_hash_path_suffix": "local"}),
          ("storage-policy:0", {"name": "only", "default": "yes"}))
    from swift.common import storage_policy, utils
    utils.SWIFT_CONF_FILE = path
    storage_policy.SWIFT_CONF_FILE = path
    utils.validate_hash_conf()
    storage_policy.reload_storage_policies()


def place_ring(folder, store, port):
    """A ring of one device: everything is kept once, here."""
    from swift.common.ring import RingBuilder
    builder = RingBuilder(part_power=4, replicas=1, min_part_hours=0)
    builder.add_dev({"region": 1, "zone": 1, "ip": "127.0.0.1", "port": port, "device": "disk", "weight": 1.0})
    builder.rebalance()
    builder.get_ring().save(os.path.join(folder, store + ".ring.gz"))


def configure_store(folder, store):
    write(os.path.join(folder, store + ".conf"),
          ("DEFAULT", {"swift_dir": folder, "devices": os.path.join(folder, "devices"), "mount_check": "false",
                       "disable_fallocate": "true"}),
          ("pipeline:main", {"pipeline": store + "-server"}),
          ("app:%s-server" % store, {"use": "egg:swift#" + store}))


def configure_proxy(folder, account, user, secret):
    special = {
        "tempauth": {"user_%s_%s" % (account, user): secret + " .admin"},
        "s3api": {"location": "us-east-1", "s3_acl": "false"},
        "versioned_writes": {"allow_versioned_writes": "true"},
    }
    filters = [("filter:" + name, {"use": "egg:swift#" + PACKAGE_NAMES.get(name, name), **special.get(name, {})})
               for name in FILTERS]
    write(os.path.join(folder, "proxy.conf"),
          ("DEFAULT", {"swift_dir": folder}),
          ("pipeline:main", {"pipeline": " ".join(FILTERS + ("proxy-server",))}),
          ("app:proxy-server", {"use": "egg:swift#proxy", "account_autocreate": "true"}),
          *filters)


def main(folder):
    configuration = json.loads(sys.stdin.readline())
    os.makedirs(os.path.join(folder, "devices", "disk"), exist_ok=True)
    adopt_configuration(folder)
    sockets = {store: eventlet.listen(("127.0.0.1", 0)) for store in STORES}
    for store, socket in sockets.items():
        place_ring(folder, store, socket.getsockname()[1])
        configure_store(folder, store)
    configure_proxy(folder, configuration["account"], configuration["user"], configuration["secret"])
    sockets["proxy"] = eventlet.listen(("127.0.0.1", configuration["port"]))

    from swift.common import wsgi
    silent = logging.getLogger("silent")
    silent.disabled = True
    # Requests hold others of the same pool while they wait for the stores.
    pool = eventlet.GreenPool(4096)
    for name, socket in sockets.items():
        app = wsgi.loadapp(os.path.join(folder, name + ".conf"), global_conf={"log_name": name})
        eventlet.spawn(eventlet.wsgi.server, socket, app, silent, log_output=False, custom_pool=pool)
    print("ready", flush=True)
    trampoline(sys.stdin.fileno(), read=True)


main(os.path.abspath(sys.argv[1]))
