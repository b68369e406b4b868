using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>Carries out <see cref="CheckAlert"/>.</summary>
public static class CheckAlertHandler
{
    /// <summary>Decides on the alert's stream, by the policy of its birth.</summary>
    public static async Task<Answer> Handle(CheckAlert command, Ledger ledger, CancellationToken ct)
    {
        var call = await ledger.State<Alert>(command.Alert.Value, ct) is { Status: AlertStatus.Inhibited } held
            ? await WhenSomebodyCallsForHelpHoldOthersBack.OpenCallOf(ledger, held.Subject, ct)
            : null;
        return await ledger.Decide<Alert>(
            command.Alert.Value,
            alert => CheckAlert.Decide(
                command, alert, ledger.Directory, ledger.PolicyOf(alert?.PolicyVersion), ledger.Now, call),
            ct);
    }
}
