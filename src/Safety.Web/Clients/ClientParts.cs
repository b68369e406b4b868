using Marten;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Limits;
using Safety.Web.Casework;
using Safety.Web.Casework.Outcomes;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Limits;
using Safety.Web.Visits;

namespace Safety.Web.Clients;

/// <summary>
/// Gathers what stands beside a client's incidents, as it stands now and without words: those are on the pages of each
/// part, which record who opens them.
/// </summary>
/// <param name="store">Where states are.</param>
/// <param name="cases">Finds cases.</param>
/// <param name="visits">Finds visits.</param>
/// <param name="time">The agency's clock.</param>
public sealed class ClientParts(IDocumentStore store, CasePages cases, VisitReader visits, AgencyTime time)
{
    /// <summary>How far back visits are counted, in days. Our judgement.</summary>
    private const int VisitDays = 180;

    /// <summary>The view with every part that the one who asks may see.</summary>
    /// <param name="view">What happened.</param>
    /// <param name="client">The client.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<ClientSafetyView> CompleteAsync(
        ClientSafetyView view, Client client, Asker asker, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var limits = (await LimitQueries.AllAsync(session, view.Client, ct)).Select(one => one.State).ToList();
        var ledger = await session.LoadAsync<ContactLedger>(ContactLedger.StreamOf(view.Client), ct);
        var responses = await ResponseQueries.OfClientAsync(session, view.Client, ct);
        var went = await visits.OfClientAsync(asker, view.Client, time.Now.AddDays(-VisitDays), ct);
        var weeks = ResponseWeek.Of(ledger, null, time.Today);
        return view with
        {
            Risks =
            [
                .. client.RisksInForce.Select(risk => new RiskInBrief(
                    risk.Risk, risk.Kind, risk.ReviewDueAt, risk.IsUnreviewed)),
            ],
            Tap = LimitLadder.Of(limits.Where(IsInForce).Select(limit => limit.Terms.Kind)),
            Limits = [.. limits.OrderByDescending(IsInForce).Select(InBrief)],
            Weeks = weeks,
            Benefit = BenefitOf([.. responses.Select(one => one.State)], [.. weeks.Select(week => week.From)]),
            Visits = VisitsSeen.Of(went, VisitDays),
            Cases = await cases.OfClientAsync(asker, view.Client, ct),
        };
    }

    private static bool IsInForce(Limit limit) => limit.State == LimitState.InForce;

    private static LimitInBrief InBrief(Limit limit) => new(
        limit.Limited, limit.Terms.Kind, limit.State, limit.InForceFrom, limit.Effect?.Effect, limit.BreachesEver,
        limit.Owed.Any(owed => owed.TimesFoundLate > 0));

    // With whomever it was measured: what is gained is the client's. The latest entry of a day stands for it.
    private static IReadOnlyList<BenefitLine> BenefitOf(
        IReadOnlyList<Response> responses, IReadOnlyList<DateOnly> weeks) =>
    [
        .. responses.SelectMany(one => one.Scores).Where(score => score.WithdrawnBecause is null)
            .GroupBy(score => score.Instrument).OrderByDescending(scores => scores.Count()).ThenBy(scores => scores.Key)
            .Take(BenefitLine.InstrumentsMax)
            .Select(scores => BenefitLine.Of(
                Instruments.Find(scores.Key)!,
                [.. scores.OrderBy(score => score.On).Select(score => (score.On, score.Value))], weeks)),
    ];
}
