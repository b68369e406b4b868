using Safety.Web.Tests.Fixture;

[assembly: AssemblyFixture(typeof(PostgresEnd))]

namespace Safety.Web.Tests.Fixture;

/// <summary>Stops the shared server when the last test of the assembly is done.</summary>
public sealed class PostgresEnd : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await PostgresServer.StopSharedAsync();
}
