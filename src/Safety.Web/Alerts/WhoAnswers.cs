using Safety.Core.Alerts;
using Safety.Core.Policy;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>The one who acts, as decisions about alerts want to know them.</summary>
internal static class WhoAnswers
{
    /// <summary>The person who acts, with their roles.</summary>
    public static Answerer Answerer(this Ledger ledger) =>
        new(ledger.Person, [.. ledger.Directory.RolesOf(ledger.Person)]);

    /// <summary>The policy of an alert's birth, or the one in force for an alert that is not there yet.</summary>
    public static PolicyInForce PolicyOf(this Ledger ledger, int? version) =>
        version is { } born ? ledger.PolicyOf(born) : ledger.Policy;
}
