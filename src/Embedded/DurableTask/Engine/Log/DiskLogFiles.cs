using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>A folder on disk, held by this process alone for as long as the object lives.</summary>
internal sealed class DiskLogFiles : ILogFiles
{
    private const string LockName = "lock";
    private readonly FileStream held;

    private DiskLogFiles(string folder, FileStream held) => (Folder, this.held) = (folder, held);

    public string Folder { get; }

    /// <exception cref="TaskHubLogException">Another process has it open, or it cannot be written.</exception>
    public static DiskLogFiles Open(string folder)
    {
        folder = Path.GetFullPath(folder);
        try
        {
            Directory.CreateDirectory(folder);
            // FileShare.None is an exclusive flock on Unix; the system drops it when the process dies, however it dies.
            return new(folder, new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(Path.Combine(folder, LockName)))
        {
            throw new TaskHubLogException(
                $"The task hub in '{folder}' is in use: another process holds its lock file. A task hub has one owner; stop that process or use another folder.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TaskHubLogException($"The task hub in '{folder}' cannot be opened for writing: {e.Message}", e);
        }
    }

    public IReadOnlyList<string> List() =>
        [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Where(name => name != LockName)];

    public Stream OpenRead(string name) => new FileStream(At(name), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    public ILogFile Create(string name) => new DiskLogFile(File.OpenHandle(At(name), FileMode.Create, FileAccess.Write, FileShare.Read));

    public void Truncate(string name, long length)
    {
        using var file = new FileStream(At(name), FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        file.SetLength(length);
        file.Flush(flushToDisk: true);
    }

    public void Rename(string from, string to) => File.Move(At(from), At(to), overwrite: true);

    public void Delete(string name) => File.Delete(At(name));

    public void SyncFolder()
    {
        // Windows makes renames durable with the file system's own journal; .NET opens no directories on Unix.
        if (OperatingSystem.IsWindows()) return;
        var folder = Native.Open(Folder, 0);
        if (folder < 0) throw Failed("open");
        try
        {
            if (Native.Fsync(folder) != 0) throw Failed("fsync");
        }
        finally
        {
            _ = Native.Close(folder);
        }
    }

    public void Dispose() => held.Dispose();

    private IOException Failed(string call) => new($"{call} of folder '{Folder}' failed: {Marshal.GetLastPInvokeErrorMessage()}");

    private string At(string name) => Path.Combine(Folder, name);

    private sealed class DiskLogFile(SafeFileHandle file) : ILogFile
    {
        public void Write(ReadOnlySpan<byte> bytes, long offset) => RandomAccess.Write(file, bytes, offset);

        public void Sync() => RandomAccess.FlushToDisk(file);

        public void Dispose() => file.Dispose();
    }

    private static class Native
    {
        [DllImport("libc", EntryPoint = "open", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

        [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Fsync(int file);

        [DllImport("libc", EntryPoint = "close")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Close(int file);
    }
}
