namespace Safety.Web.Tests.Incidents;

/// <summary>One agency for all tests of a class whose reports do not meet each other.</summary>
public sealed class SharedAgency : IAsyncLifetime
{
    private Agency? agency;

    internal Agency Agency => agency!;

    public async ValueTask InitializeAsync() => agency = await Agency.StartAsync();

    public ValueTask DisposeAsync() => Agency.DisposeAsync();
}
