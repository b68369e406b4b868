using Safety.Core.Policy;
using Safety.Web.Store;

namespace Safety.Web.Policy;

/// <summary>Carries out <see cref="AdoptPolicy"/>.</summary>
public static class AdoptPolicyHandler
{
    /// <summary>Decides on the one stream of the policy.</summary>
    public static Task<Answer> Handle(AdoptPolicy command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<AgencyPolicy>(
            AgencyPolicy.StreamId, policy => AdoptPolicy.Decide(command, policy, ledger.Actor, ledger.Now), ct);
}
