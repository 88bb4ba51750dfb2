using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CcmFlow.Functions.Claims.Clearinghouses;

namespace CcmFlow.Functions.Tests.Clearinghouses;

/// <summary>The machine's own OpenSSH server on a free port of the loopback, with keys made for it; the test skips where there is none.</summary>
internal sealed class SftpServer : IAsyncDisposable
{
    private const int Attempts = 5;
    private static readonly string[] Servers = ["/usr/sbin/sshd", "/usr/local/sbin/sshd"];
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("ccmflow-sshd-");
    private readonly Process process;
    private readonly int port;

    private SftpServer(string server)
    {
        Keygen("host");
        root.CreateSubdirectory(Keys.Practice);
        Keygen("p1/client");
        File.Copy(In("p1/client.pub"), In("authorized_keys"));
        root.CreateSubdirectory("up");
        root.CreateSubdirectory("down");
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            port = ((IPEndPoint)free.LocalEndpoint).Port;
        }
        Pin("host.pub");
        File.WriteAllText(In("config"), $"""
            ListenAddress 127.0.0.1
            Port {port.ToString(CultureInfo.InvariantCulture)}
            HostKey {In("host")}
            AuthorizedKeysFile {In("authorized_keys")}
            PidFile none
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            PermitRootLogin yes
            Subsystem sftp internal-sftp
            """);
        process = Process.Start(new ProcessStartInfo(server, ["-D", "-e", "-f", In("config")]) { RedirectStandardError = true })!;
    }

    public string Up => In("up");

    public string Down => In("down");

    public PracticePlace Keys => new(root.FullName, "p1");

    public SftpProfile Profile => new()
    {
        Host = "127.0.0.1",
        Port = port,
        User = Environment.UserName,
        KeyFile = "client",
        KnownHostsFile = "known_hosts",
        Upload = Up,
        Download = Down,
    };

    public static async Task<SftpServer> StartAsync(CancellationToken cancellation)
    {
        var server = Servers.FirstOrDefault(File.Exists);
        Assert.SkipWhen(server is null, "needs OpenSSH's server (sshd)");
        // Where root runs it, it wants its folder of privilege separation.
        if (Environment.UserName == "root") Directory.CreateDirectory("/run/sshd");
        // It takes no port of the system's choosing: one that was free a moment ago may be somebody's by now.
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var started = new SftpServer(server);
            while (await started.process.StandardError.ReadLineAsync(cancellation) is { } line)
            {
                if (!line.Contains("Server listening", StringComparison.Ordinal)) continue;
                _ = started.process.StandardError.ReadToEndAsync(CancellationToken.None);
                return started;
            }
            await started.DisposeAsync();
        }
        throw new InvalidOperationException("sshd did not start.");
    }

    /// <summary>From now on the pinned host key is another than the server's.</summary>
    public void PinAnotherKey()
    {
        Keygen("other");
        Pin("other.pub");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        root.Delete(recursive: true);
    }

    private string In(string name) => Path.Combine(root.FullName, name);

    private void Pin(string publicKey) => File.WriteAllText(In("p1/known_hosts"), $"[127.0.0.1]:{port.ToString(CultureInfo.InvariantCulture)} {File.ReadAllText(In(publicKey))}");

    private void Keygen(string name)
    {
        using var keygen = Process.Start(new ProcessStartInfo("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", In(name)]))!;
        keygen.WaitForExit();
    }
}
