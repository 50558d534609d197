//! What surrounds an SQLite file: its folder, its disk, its write-ahead log.
//! Never the lock, which a run that starts at the same moment needs.

use super::{Finding, Thresholds, mebibytes};
use crate::store::pool::sqlite_path;
use std::fs;
use std::path::{Path, PathBuf};

/// File systems on which an SQLite file with a write-ahead log is not safe (sqlite.org/wal.html: all processes must be
/// on one machine).
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "fuse.sshfs",
    "fuse.glusterfs",
];

/// Every check that needs no connection; none for a server's address.
pub fn examine_file(url: &str, thresholds: &Thresholds) -> Vec<Finding> {
    let Some(path) = sqlite_path(url) else { return Vec::new() };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    };
    let mut findings = vec![writable(&folder)];
    findings.extend(mount(&folder));
    findings.extend(disk(&path, &folder, thresholds));
    findings
}

/// Beside the file SQLite writes `-wal` and `-shm`, and copydesk its lock.
fn writable(folder: &Path) -> Finding {
    let probe = folder.join(format!(".copydesk-doctor-{}", std::process::id()));
    let written = fs::File::options().create_new(true).write(true).open(&probe);
    match written {
        Ok(_) => {
            let removed = fs::remove_file(&probe);
            let left = removed.err().map(|error| format!("; {} stays behind: {error}", probe.display()));
            Finding::ok("folder", format!("{} is writable{}", folder.display(), left.unwrap_or_default()))
        }
        Err(error) => {
            let advice =
                "make it, or give this user the right to write there: the log and the lock stand beside the file";
            Finding::fault("folder", format!("{}: {error}", folder.display()), advice)
        }
    }
}

/// `None` where the system does not tell.
fn mount(folder: &Path) -> Option<Finding> {
    let table = fs::read_to_string("/proc/self/mountinfo").ok()?;
    let kind = kind_of(&table, &folder.canonicalize().ok()?)?;
    Some(judge_mount(&kind))
}

fn judge_mount(kind: &str) -> Finding {
    if !NETWORK.contains(&kind) {
        return Finding::ok("mount", format!("{kind}, on this machine"));
    }
    let advice =
        "a write-ahead log needs memory shared by all who use the file: move it to a local disk, or use Postgres";
    Finding::warning("mount", format!("{kind} is a network file system"), advice)
}

/// The type of the file system that a path stands on: that of the longest mount point above it (proc(5): the mount
/// point is the fifth field; the type follows the lone hyphen).
fn kind_of(mountinfo: &str, path: &Path) -> Option<String> {
    let read = |line: &str| {
        let (left, right) = line.split_once(" - ")?;
        let point = PathBuf::from(left.split(' ').nth(4)?.replace("\\040", " "));
        Some((point, right.split(' ').next()?.to_string()))
    };
    let above = mountinfo.lines().filter_map(read).filter(|(point, _)| path.starts_with(point));
    // Of two mounts on one point the later covers the earlier.
    above.max_by_key(|(point, _)| point.components().count()).map(|(_, kind)| kind)
}

fn disk(path: &Path, folder: &Path, thresholds: &Thresholds) -> Option<Finding> {
    let room = rustix::fs::statvfs(folder).ok()?;
    let size = |path: &Path| fs::metadata(path).map_or(0, |file| file.len());
    let mut wal = path.as_os_str().to_owned();
    wal.push("-wal");
    Some(judge_disk(room.f_bavail * room.f_frsize, (size(path), size(Path::new(&wal))), thresholds))
}

/// A checkpoint writes the log back into the file: as much room as the log has must be free at the least.
fn judge_disk(free: u64, (file, wal): (u64, u64), thresholds: &Thresholds) -> Finding {
    let found = format!("{} free; file {}, log {}", mebibytes(free), mebibytes(file), mebibytes(wal));
    if free < thresholds.free_bytes.max(wal) {
        return Finding::warning("disk", found, "make room: a full disk ends a run with exit code 6");
    }
    if wal > thresholds.wal_bytes {
        let advice = "a reader keeps the log from being written back: end long queries on the file";
        return Finding::warning("disk", found, advice);
    }
    Finding::ok("disk", found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Level;

    const MOUNTS: &str = "22 1 0:20 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n\
                          30 22 0:31 / /srv/news rw - nfs4 server:/export rw\n\
                          31 22 0:32 / /srv/my\\040news rw shared:2 master:1 - cifs //server/x rw\n";

    #[test]
    fn the_nearest_mount_point_above_a_file_tells_its_file_system() {
        for (path, kind) in
            [("/srv/news/a", "nfs4"), ("/srv/newsroom", "ext4"), ("/srv/my news", "cifs"), ("/", "ext4")]
        {
            assert_eq!(kind_of(MOUNTS, Path::new(path)).as_deref(), Some(kind), "{path}");
        }
        assert_eq!(kind_of("nonsense", Path::new("/")), None);
    }

    #[test]
    fn a_network_file_system_is_a_warning() {
        assert_eq!(judge_mount("nfs4").level, Level::Warning);
        assert_eq!(judge_mount("ext4").level, Level::Ok);
    }

    #[test]
    fn little_room_or_a_long_log_is_a_warning() {
        let thresholds = Thresholds::default();
        for (free, wal, level) in [
            (50 << 30, 1 << 20, Level::Ok),
            (1 << 20, 0, Level::Warning),
            (3 << 30, 4 << 30, Level::Warning),
            (50 << 30, 2 << 30, Level::Warning),
        ] {
            assert_eq!(judge_disk(free, (1, wal), &thresholds).level, level, "{free} {wal}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_a_fault_and_a_server_has_none() {
        let faults = |url: &str| {
            let findings = examine_file(url, &Thresholds::default());
            findings.iter().filter(|finding| finding.level == Level::Fault).count()
        };
        assert_eq!(faults("sqlite:///nowhere/at/all/x.db"), 1);
        assert!(examine_file("postgres://db/news", &Thresholds::default()).is_empty());
    }
}
