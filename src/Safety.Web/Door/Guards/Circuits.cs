using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Guards;

/// <summary>
/// Holds the principal of an open page against the account every 30 s: a closed account or an ended
/// session ends what the circuit may do, although no request comes that would notice.
/// </summary>
internal sealed class CircuitRevalidation(ILoggerFactory logs, IServiceScopeFactory scopes)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => SessionClaims.CheckedEach;

    protected override Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        IsStillSoAsync(authenticationState.User, scopes);

    /// <summary>
    /// Whether a principal is still who it was. Roles are asked for again at each act, so they are not compared.
    /// </summary>
    internal static async Task<bool> IsStillSoAsync(ClaimsPrincipal principal, IServiceScopeFactory scopes)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (principal.IsOver(services.GetRequiredService<TimeProvider>().GetUtcNow())) return false;
        var signIn = services.GetRequiredService<SafetySignInManager>();
        return await signIn.ValidateSecurityStampAsync(principal) is not null;
    }
}

/// <summary>Gives <see cref="CurrentActor"/> the principal of its circuit, and of each change of it.</summary>
internal sealed class CircuitActor(AuthenticationStateProvider states, CurrentActor actor) : CircuitHandler, IDisposable
{
    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        states.AuthenticationStateChanged += Changed;
        actor.Enter((await states.GetAuthenticationStateAsync()).User);
    }

    public void Dispose() => states.AuthenticationStateChanged -= Changed;

    private async void Changed(Task<AuthenticationState> state)
    {
        try
        {
            actor.Enter((await state).User);
        }
        catch (OperationCanceledException)
        {
            // The circuit is ending; nobody may act in it any more.
            actor.Enter(new ClaimsPrincipal(new ClaimsIdentity()));
        }
    }
}
