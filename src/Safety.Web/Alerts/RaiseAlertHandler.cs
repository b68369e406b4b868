using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// Carries out <see cref="RaiseAlert"/> for a fact that was stored before, when its alert is missing.
/// </summary>
public static class RaiseAlertHandler
{
    /// <summary>Raises or joins exactly as it happens in the transaction of a fact.</summary>
    public static Task<Answer> Handle(RaiseAlert command, Ledger ledger, CancellationToken ct) =>
        WhenAFactSpeaksRaiseAlert.Raise(ledger, command.Finding, isFirstFact: false, ct);
}
