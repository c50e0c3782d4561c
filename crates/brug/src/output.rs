//! Writing files so that a folder never holds a half-written one: all are written beside their places first,
//! then put there by renaming.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Writes `files` (path inside `folder`, bytes). On failure nothing that was there has changed.
pub(crate) fn save(folder: &Path, files: &[(String, &[u8])]) -> Result<(), Failure> {
    let is_new = !folder.exists();
    let waiting = folder.join(format!(".brug-{}", std::process::id()));
    let written = free(folder, files).and_then(|()| write(&waiting, files)).and_then(|()| put(&waiting, folder, files));
    let _ = fs::remove_dir_all(&waiting);
    if written.is_err() && is_new {
        let _ = fs::remove_dir(folder);
    }
    written.map_err(|(file, cause)| Failure::Unwritable { file, cause })
}

type Trouble = (PathBuf, io::Error);

/// Finds what stands in the way of a file or of a folder, before anything is made.
fn free(folder: &Path, files: &[(String, &[u8])]) -> Result<(), Trouble> {
    for (name, _) in files {
        let path = folder.join(name);
        if path.is_dir() {
            return Err((path, io::ErrorKind::IsADirectory.into()));
        }
        let not_a_folder = path.ancestors().skip(1).find(|above| above.exists() && !above.is_dir());
        if let Some(above) = not_a_folder {
            return Err((above.to_path_buf(), io::ErrorKind::NotADirectory.into()));
        }
    }
    Ok(())
}

fn write(waiting: &Path, files: &[(String, &[u8])]) -> Result<(), Trouble> {
    // The reader knows the folder that was asked for and not the one that waits inside it.
    let folder = waiting.parent().unwrap_or(waiting);
    fs::create_dir_all(waiting).map_err(|cause| (folder.to_path_buf(), cause))?;
    for (name, bytes) in files {
        let path = waiting.join(name);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, bytes));
        made.map_err(|cause| (folder.join(name), cause))?;
    }
    Ok(())
}

fn put(waiting: &Path, folder: &Path, files: &[(String, &[u8])]) -> Result<(), Trouble> {
    for (name, _) in files {
        let path = folder.join(name);
        let folder = path.parent().unwrap_or(folder);
        fs::create_dir_all(folder).map_err(|cause| (folder.to_path_buf(), cause))?;
    }
    for (name, _) in files {
        let path = folder.join(name);
        fs::rename(waiting.join(name), &path).map_err(|cause| (path, cause))?;
    }
    Ok(())
}
