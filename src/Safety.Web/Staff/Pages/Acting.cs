using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Staff.Pages;

/// <summary>
/// Acts of pages for people and teams. A circuit may outlive a role, so the role is asked for at each act, as the
/// policies of the endpoints do.
/// </summary>
public static class Acting
{
    /// <summary>The person does not hold the role that this takes, or no longer.</summary>
    public sealed record NotYours() : Refusal(RefusalKind.NotAllowed, "Your role does not open this act.");

    /// <summary>Asks a command for an administrator.</summary>
    public static Task<Answer> AdministersAsync(
        Dispatcher dispatcher, Asker asker, object command, CancellationToken ct, long? seen = null) =>
        asker.Is(StaffRole.Administrator) ? dispatcher.Ask(command, asker.Actor, seen, ct: ct) : No();

    /// <summary>Asks a command for whoever stands in one of these relations to a person.</summary>
    public static Task<Answer> RelatedAsync(
        Dispatcher dispatcher, Asker asker, object command, StaffRelation relation, StaffRelation[] may,
        CancellationToken ct) =>
        may.Contains(relation) ? dispatcher.Ask(command, asker.Actor, ct: ct) : No();

    private static Task<Answer> No() => Task.FromResult(Answer.No(new NotYours(), Guid.Empty, 0));
}
