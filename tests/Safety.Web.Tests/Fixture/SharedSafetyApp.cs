namespace Safety.Web.Tests.Fixture;

/// <summary>
/// One node for all tests of a class: starting one costs seconds. Its tests run one after the other, and each must
/// invent its own people and streams.
/// </summary>
public sealed class SharedSafetyApp : IAsyncLifetime
{
    /// <summary>The node.</summary>
    public SafetyApp App { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => App = await SafetyApp.StartAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => App.DisposeAsync();
}
