using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Door.Accounts;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>A person's sign-in, for whoever may know of it.</summary>
/// <param name="MadeAt">When it was made.</param>
/// <param name="LastSignedInAt">When somebody last signed in with it, or null.</param>
/// <param name="ClosedAt">Since when it is closed, or null.</param>
/// <param name="HasSecondFactor">Whether an authenticator is set up.</param>
public sealed record AccountView(
    DateTimeOffset MadeAt, DateTimeOffset? LastSignedInAt, DateTimeOffset? ClosedAt, bool HasSecondFactor);

/// <summary>
/// Where sign-ins are closed, opened again and ended, for pages and the API: first the fact, then the sign-in itself.
/// Both may be asked twice, so that whoever met an error in between asks again and nothing is left half done.
/// </summary>
/// <param name="dispatcher">Carries commands.</param>
/// <param name="scopes">The accounts live in a context of their own, which must not live as long as a circuit.</param>
public sealed class AccountDesk(Dispatcher dispatcher, IServiceScopeFactory scopes)
{
    /// <summary>The person has no sign-in.</summary>
    public sealed record NoAccount() : Refusal(
        RefusalKind.NotFound, "This person has no sign-in yet. Make an invitation first.");

    /// <summary>Only an administrator may, or the person for their own sessions.</summary>
    public sealed record NotYours() : Refusal(RefusalKind.NotAllowed, "Your role does not open this act.");

    /// <summary>A person's sign-in, or null when there is none or the one who asks may not know of it.</summary>
    public async Task<AccountView?> FindAsync(Asker asker, StaffId staff, CancellationToken ct)
    {
        if (!MayKnow(asker, staff)) return null;
        return await AskAsync(accounts => accounts.FindAsync(staff, ct)) is { } user
            ? new(user.MadeAt, user.LastSignedInAt, user.ClosedAt, user.TwoFactorEnabled)
            : null;
    }

    /// <summary>Closes a person's sign-in; their sessions, circuits and tokens end within 30 s.</summary>
    public Task<Answer> CloseAsync(Asker asker, StaffId staff, CancellationToken ct) => DoAsync(
        asker, staff, IsAdministrator(asker), new CloseAccount(staff),
        accounts => accounts.CloseAsync(staff, asker.Staff), ct);

    /// <summary>Opens a closed sign-in again.</summary>
    public Task<Answer> OpenAgainAsync(Asker asker, StaffId staff, CancellationToken ct) => DoAsync(
        asker, staff, IsAdministrator(asker), new OpenAccountAgain(staff),
        accounts => accounts.OpenAgainAsync(staff, asker.Staff), ct);

    /// <summary>Signs a person out everywhere within 30 s; the person may ask it for themselves.</summary>
    public Task<Answer> EndSessionsAsync(Asker asker, StaffId staff, CancellationToken ct) => DoAsync(
        asker, staff, MayKnow(asker, staff), new EndSessions(staff),
        accounts => accounts.EndSessionsAsync(staff, asker.Staff), ct);

    private static bool IsAdministrator(Asker asker) => asker.Is(StaffRole.Administrator);

    private static bool MayKnow(Asker asker, StaffId staff) => IsAdministrator(asker) || asker.Staff == staff;

    private async Task<Answer> DoAsync(
        Asker asker, StaffId staff, bool may, object fact, Func<SignIns, Task<bool>> change, CancellationToken ct)
    {
        if (!may) return Answer.No(new NotYours(), staff.Value, 0);
        if (await AskAsync(accounts => accounts.FindAsync(staff, ct)) is null)
            return Answer.No(new NoAccount(), staff.Value, 0);
        var answer = await dispatcher.Ask(fact, asker.Actor, ct: ct);
        if (answer.Refusal is null) await AskAsync(change);
        return answer;
    }

    private async Task<T> AskAsync<T>(Func<SignIns, Task<T>> ask)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<SignIns>());
    }
}
