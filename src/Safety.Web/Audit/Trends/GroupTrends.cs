using Marten;
using Safety.Core.Audit.Trends;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Audit.Trends;

/// <summary>What is decided about clients, by what they say of themselves.</summary>
/// <param name="From">From when on.</param>
/// <param name="Until">Until when.</param>
/// <param name="Question">By which of their answers.</param>
/// <param name="CellMin">The smallest number that is shown.</param>
/// <param name="RoundedTo">To a multiple of what the numbers are rounded.</param>
/// <param name="Disparity">
/// Known risks, limits and closures for each hundred clients; the group without a name are those who gave no answer.
/// </param>
public sealed record GroupTrendView(
    DateTimeOffset From, DateTimeOffset Until, GroupQuestion Question, int CellMin, int RoundedTo,
    IReadOnlyList<DisparityTable<GroupAnswer>> Disparity);

/// <summary>
/// Holds decisions about clients against each other, by what they say of themselves, for safety leads and auditors. The
/// sealed answers are opened here, in memory, summed up, and forgotten; what leaves this class are rounded sums of
/// groups that are large enough.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="vault">Opens.</param>
/// <param name="standing">The policy.</param>
/// <param name="time">The agency's clock.</param>
public sealed class GroupTrends(IDocumentStore store, Vault vault, Standing standing, AgencyTime time)
{
    /// <summary>The tables, or why not; both null when they are not for the one who asks.</summary>
    public async Task<(Refusal? Refusal, GroupTrendView? View)> OfAsync(
        Asker asker, GroupQuestion question, DateTimeOffset? from, DateTimeOffset? until, CancellationToken ct)
    {
        if (!asker.Is(StaffRole.SafetyLead, StaffRole.Auditor)) return (null, null);
        var (refusal, period) = Period.Of(from, until, time.Now);
        if (refusal is not null) return (refusal, null);
        var cellMin = standing.PolicyAt(time.Now).Numbers.DisparityCellMin;
        await using var session = store.QuerySession();
        var groups = await GroupsAsync(session, question, ct);
        GroupAnswer? GroupOf(ClientId? client) => client is { } known ? groups.GetValueOrDefault(known) : null;
        var sizes = groups.Values.ToLookup(answer => answer);
        var tables = DisparityFigures.Of<GroupAnswer>(
            [
                .. GroupAnswers.Of(question).Cast<GroupAnswer?>().Append(null)
                    .Select(answer => new ServedSeen<GroupAnswer>(answer, sizes[answer].Count())),
            ],
            [
                .. (await DisparityQueries.TurnsAsync(session, period, ct))
                    .Select(one => new TurnSeen<GroupAnswer>(one.Measure, GroupOf(one.Group), one.Turn)),
            ],
            [
                .. (await DisparityQueries.ReviewsAsync(session, period, ct))
                    .Select(one => new ReviewSeen<GroupAnswer>(one.Measure, GroupOf(one.Group), one.Days)),
            ],
            cellMin, DisparityFigures.RoundedTo);
        return (null, new(period.From, period.Until, question, cellMin, DisparityFigures.RoundedTo, tables));
    }

    private async Task<Dictionary<ClientId, GroupAnswer?>> GroupsAsync(
        IQuerySession session, GroupQuestion question, CancellationToken ct)
    {
        var clients = await DisparityQueries.SaidAsync(session, question, ct);
        var answers = await vault.OpenEachAsync(clients.Select(one => one.Answer).OfType<SealedText>(), ct);
        return clients.ToDictionary(
            one => one.Client, one => one.Answer is { } text ? GroupAnswers.Read(answers[text]) : null);
    }
}
