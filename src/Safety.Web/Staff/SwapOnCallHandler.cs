using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="SwapOnCall"/>.</summary>
public static class SwapOnCallHandler
{
    /// <summary>Decides on the team's stream, knowing who works here and who manages the team.</summary>
    public static Task<Answer> Handle(SwapOnCall command, Ledger ledger, CancellationToken ct)
    {
        var by = ledger.Person;
        return ledger.Decide<Team>(
            command.Team.Value,
            team => SwapOnCall.Decide(command, team, ledger.Directory, by, ledger.Now),
            ct);
    }
}
