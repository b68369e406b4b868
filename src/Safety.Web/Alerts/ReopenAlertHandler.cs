using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>Carries out <see cref="ReopenAlert"/>.</summary>
public static class ReopenAlertHandler
{
    /// <summary>Decides on the alert's stream, knowing whether a later alert about the same is open.</summary>
    public static async Task<Answer> Handle(ReopenAlert command, Ledger ledger, CancellationToken ct)
    {
        var known = await ledger.State<Alert>(command.Alert.Value, ct);
        var open = known is null ? null : await WhenAFactSpeaksRaiseAlert.OpenAlertOf(ledger, known.Key, ct);
        var anotherIsOpen = open is not null && open.Id != command.Alert.Value;
        return await ledger.Decide<Alert>(
            command.Alert.Value,
            alert => ReopenAlert.Decide(
                command, alert, anotherIsOpen, ledger.Person, ledger.Directory,
                ledger.PolicyOf(alert?.PolicyVersion), ledger.Now),
            ct);
    }
}
