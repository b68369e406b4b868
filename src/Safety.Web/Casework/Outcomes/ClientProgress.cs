using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Web.Casework.Outcomes;

/// <summary>How one client fares in the work with one worker, without a score or a word.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Reference">The agency's own number for the client.</param>
/// <param name="Response">The id of the two, or null while nothing is kept of them.</param>
/// <param name="Demand">How often the client turned to the worker.</param>
/// <param name="Rule">What the rule says of demand and benefit, or null while nothing is kept of them.</param>
/// <param name="IsUnderReview">Whether a review waits for its answer.</param>
/// <param name="DemandsByWeek">Contacts that the client began, week by week, the oldest first.</param>
public sealed record ClientProgress(
    ClientId ClientId, string Reference, Guid? Response, ResponseDemandView Demand, ResponseRuleView? Rule,
    bool IsUnderReview, IReadOnlyList<int> DemandsByWeek)
{
    /// <summary>How they fare on a day.</summary>
    internal static ClientProgress Of(
        Client client, StaffId worker, Response? response, ContactLedger? contacts, DateOnly today,
        PolicyInForce policy)
    {
        var numbers = policy.Numbers.NumbersOfResponses();
        var demand = ResponseLedger.DemandOf(contacts, worker, today, numbers);
        var said = response is null ? null : ResponseDivergence.Judge(response, demand, today, numbers);
        return new(
            new(client.Id), client.Reference, response?.Id, new(numbers.WindowDays, demand.Now, demand.Before),
            said is null ? null : new(said.Judgement is Judgement.Objects, said.Ground, said.Judgement.Why),
            response?.IsUnderReview == true,
            [.. ResponseWeek.Of(contacts, worker, today).Select(week => week.Demands)]);
    }
}
