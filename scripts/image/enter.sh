#!/bin/sh
# In namespaces of its own (unshare): becomes the first process of a container, as a container engine would make it:
#   enter.sh <root> <folder that is /data> <user> <group> <working directory> <command> [arguments]
set -eu
root=$1 data=$2 user=$3 group=$4 folder=$5
shift 5
mount --make-rprivate /
mount --bind "$root" "$root"
mount --bind "$data" "$root/data"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -o remount,bind,ro "$root"
exec unshare --root="$root" --wd="$folder" \
  setpriv --reuid="$user" --regid="$group" --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
