using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>Carries out <see cref="SilenceAlert"/>.</summary>
public static class SilenceAlertHandler
{
    /// <summary>Decides on the alert's stream, by the policy of its birth.</summary>
    public static Task<Answer> Handle(SilenceAlert command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Alert>(
            command.Alert.Value,
            alert => SilenceAlert.Decide(
                command, alert, ledger.Answerer(), ledger.PolicyOf(alert?.PolicyVersion), ledger.Now),
            ct);
}
