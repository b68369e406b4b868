namespace Safety.Web.Tests.Door;

/// <summary>One Door for the tests of a class: each brings its own people, and the clock only moves forward.</summary>
public sealed class SharedDoor : IAsyncLifetime
{
    public DoorHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await DoorHost.StartAsync();
        // With nobody there yet every sign-in leads to the first visit, which has tests of its own.
        await Host.NewPersonAsync();
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
