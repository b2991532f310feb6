namespace Annotations.Storage.Spools;

/// <summary>Files for what does not fit in memory.</summary>
public static class TemporaryFile
{
    /// <summary>A file of no name that others could open, to be written and read; it goes with the stream, and with the process where that dies.</summary>
    public static FileStream Create()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, bufferSize: 1 << 16, FileOptions.DeleteOnClose);

        // Windows deletes a dead process's file itself; elsewhere an open file needs no name.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }
}
