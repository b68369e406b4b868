using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Audit.Endpoints;

/// <summary>The history, for whoever may read it: event by event, as it stood, compared, and judged again.</summary>
internal static class HistoryEndpoints
{
    /// <summary>Nobody, or more than one thing, was named.</summary>
    internal sealed record NameOne() : Refusal(
        RefusalKind.Invalid, "Name exactly one of stream, client, staff and alert.", "stream");

    /// <summary>The words are open to safety leads, of one stream at a time.</summary>
    internal sealed record WordsNotForYou() : Refusal(
        RefusalKind.NotAllowed, "Only a safety lead opens the words, of one stream at a time; it is recorded.",
            "words");

    /// <summary>A point that is neither a version nor a moment.</summary>
    /// <param name="Which">The parameter.</param>
    internal sealed record UnknownPoint(string Which) : Refusal(
        RefusalKind.Invalid, "Give a version such as 3, or a moment such as 2026-03-03T09:00:00Z.", Which);

    /// <summary>Adds them.</summary>
    public static void MapHistory(this IEndpointRouteBuilder api)
    {
        var history = api.MapGroup("/history").ForStaff();
        history.MapGet("/", Page).Reading<HistoryPage>(
            "GetHistory", "Every event in order, of one stream, alert, client or member of staff. It is recorded.");
        history.MapGet("/{stream}/state", State).Reading<StateThen>(
            "GetStateThen", "The state of a stream at a version or a moment, words sealed.");
        history.MapGet("/{stream}/comparison", Compare).Reading<HistoryComparison>(
            "CompareHistory", "Two points of a stream: every value that differs, and the event that set it.");
        history.MapGet("/{stream}/judgements", Judge).Reading<IReadOnlyList<JudgementSeen>>(
            "GetJudgements", "Why there was an alert, or none: what every rule said of every fact.");
    }

    private static async Task<IResult> Page(
        Asker asker, History history, CancellationToken ct, Guid? stream = null, Guid? client = null,
        Guid? staff = null, Guid? alert = null, [FromQuery(Name = "as_of")] DateTimeOffset? asOf = null,
        [FromQuery(Name = "until_version")] long? untilVersion = null, [Range(0, long.MaxValue)] long after = 0,
        [Range(1, HistoryQuery.LimitMax)] int limit = HistoryQuery.LimitDefault, bool words = false)
    {
        var query = new HistoryQuery(
            stream, client is { } c ? new ClientId(c) : null, staff is { } s ? new StaffId(s) : null,
            alert is { } a ? new AlertId(a) : null, asOf?.ToUniversalTime(), untilVersion, after, limit, words);
        if (FirstRefusal(asker, query) is { } bad) return bad.ToProblem();
        return await history.PageAsync(asker, query, ct) is { } page ? Results.Ok(page) : Problems.NotFound();
    }

    private static Refusal? FirstRefusal(Asker asker, HistoryQuery query)
    {
        var named = new Guid?[] { query.Stream, query.Client?.Value, query.Staff?.Value, query.Alert?.Value };
        if (named.Count(id => id is not null) != 1) return new NameOne();
        if (query.Limit is < 1 or > HistoryQuery.LimitMax) return new Paging.LimitOutOfRange(HistoryQuery.LimitMax);
        var mayOpen = asker.Is(StaffRole.SafetyLead) && query.OneStream is not null;
        return query.Words && !mayOpen ? new WordsNotForYou() : null;
    }

    private static async Task<IResult> State(
        Guid stream, Asker asker, History history, CancellationToken ct,
        [FromQuery(Name = "as_of")] DateTimeOffset? asOf = null, long? version = null, bool words = false)
    {
        if (words && !asker.Is(StaffRole.SafetyLead)) return new WordsNotForYou().ToProblem();
        var point = new HistoryPoint(version, asOf?.ToUniversalTime());
        return await history.StateAsync(asker, stream, point, words, ct) is { } state
            ? Results.Ok(state) : Problems.NotFound();
    }

    private static async Task<IResult> Compare(
        Guid stream, Asker asker, History history, CancellationToken ct,
        [MaxLength(40)] string? from = null, [MaxLength(40)] string? to = null)
    {
        if (Point(from) is not { } start) return new UnknownPoint("from").ToProblem();
        if (Point(to) is not { } end) return new UnknownPoint("to").ToProblem();
        return await history.CompareAsync(asker, stream, start, end, ct) is { } found
            ? Results.Ok(found) : Problems.NotFound();
    }

    private static async Task<IResult> Judge(Guid stream, Asker asker, History history, CancellationToken ct) =>
        await history.JudgementsAsync(asker, stream, ct) is { } said ? Results.Ok(said) : Problems.NotFound();

    private static HistoryPoint? Point(string? text)
    {
        if (text is null) return HistoryPoint.Now;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return new(version, null);
        return DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var moment) ? new(null, moment) : null;
    }
}
