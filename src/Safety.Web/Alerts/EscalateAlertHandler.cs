using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>Carries out <see cref="EscalateAlert"/>.</summary>
public static class EscalateAlertHandler
{
    /// <summary>Decides on the alert's stream, by the policy of its birth.</summary>
    public static Task<Answer> Handle(EscalateAlert command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Alert>(
            command.Alert.Value,
            alert => EscalateAlert.Decide(
                command, alert, ledger.Person, ledger.Directory, ledger.PolicyOf(alert?.PolicyVersion), ledger.Now),
            ct);
}
