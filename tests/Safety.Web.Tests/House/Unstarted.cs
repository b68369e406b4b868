using Microsoft.AspNetCore.Builder;

namespace Safety.Web.Tests.House;

/// <summary>The real host, put together and never started, so that no database is asked for.</summary>
internal static class Unstarted
{
    /// <summary>A host; whoever asks disposes it.</summary>
    public static WebApplication Host() => SafetyHost.Build([], new HostSettings(
        "Host=127.0.0.1;Port=1;Database=none", Directory.CreateTempSubdirectory("safety-test-").FullName));
}
