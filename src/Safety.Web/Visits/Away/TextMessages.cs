using System.Globalization;
using Marten;
using Npgsql;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Layout;

namespace Safety.Web.Visits.Away;

/// <summary>A text message that a gateway hands in.</summary>
public sealed record TextMessage
{
    /// <summary>The gateway's own id of the message; handed in again it is the same message.</summary>
    public string? Id { get; init; }

    /// <summary>The number it came from, with its country's code.</summary>
    public string? From { get; init; }

    /// <summary>What was written.</summary>
    public string? Text { get; init; }
}

/// <summary>
/// What people on visits write by text message: OK, START, END, MORE 30, HELP, or a code of their own. The answer to a
/// duress code is the answer to the other one.
/// </summary>
/// <param name="database">Knows which messages came in.</param>
/// <param name="store">Knows the visits.</param>
/// <param name="phones">Whose number it is.</param>
/// <param name="people">Who speaks.</param>
/// <param name="desk">Where words are handed in.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class TextMessages(
    NpgsqlDataSource database, IDocumentStore store, Phones phones, SpokenFor people, VisitDesk desk,
    TimeProvider clock)
{
    /// <summary>The table, with its schema.</summary>
    public const string TableName = "visit.text_message";

    private const string NotUnderstood = "Not understood. Write OK, START, END, MORE 30, or HELP.";
    private const string NoVisit = "You have no visit that is watched over. Call your duty line.";

    // What an onlooker may know of: after the duress code a visit seems over, and so does the answer to the next word.
    private const string Seeming = "coalesce(d.data ->> 'looks_like', d.data ->> 'status')";

    /// <summary>Takes a message, and says what to write back; null when the number is nobody's.</summary>
    public async Task<string?> TakeAsync(TextMessage message, CancellationToken ct)
    {
        if (await phones.OwnerOfAsync(message.From, ct) is not { } person || people.Of(person) is not { } asker)
            return null;
        if (await AnsweredAsync(message.Id!, ct) is { } before) return before;
        var reply = await AnswerAsync(asker, message.Text ?? "", ct);
        await KeepAsync(message.Id!, reply, ct);
        return reply;
    }

    private async Task<string> AnswerAsync(Asker asker, string text, CancellationToken ct)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (first, second) = (words.ElementAtOrDefault(0) ?? "", words.ElementAtOrDefault(1));
        var help = first.ToUpperInvariant() is "HELP" or "SOS";
        if (await VisitOfAsync(asker.Staff, help, ct) is not { } visit) return NoVisit;
        var (id, by) = (new VisitId(visit.Id), VisitChannel.TextMessage);
        var coded = new WordForm { Code = second };
        var said = first.ToUpperInvariant() switch
        {
            "HELP" or "SOS" => await desk.SosAsync(asker, id, by, ct),
            "START" => await desk.StartAsync(asker, id, by, ct),
            "OK" => await desk.CheckInAsync(asker, id, coded, by, ct),
            "END" => await desk.EndAsync(asker, id, coded, by, ct),
            "MORE" when Minutes(second) is { } more => await desk.ExtendAsync(
                asker, id, new() { EndsAt = clock.GetUtcNow() + more }, by, ct),
            "" or "MORE" => new Said(null, null),
            _ when words.Length == 1 => await desk.CheckInAsync(asker, id, new() { Code = first }, by, ct),
            _ => new Said(null, null),
        };
        return help && said.Refusal is null ? "Help is called." : Words(said);
    }

    private string Words(Said said) => said switch
    {
        { Refusal: SpokenCodes.CodeNotRight } => NotUnderstood,
        { Refusal: { } refusal } => refusal.Reason,
        { Visit: null } => NotUnderstood,
        { Visit.Dues: { Count: > 0 } dues } =>
            $"Thank you. Next by {Moments.HourAndMinute(dues.Min(due => due.DueAt), clock.LocalTimeZone)}.",
        _ => "Thank you. Your visit is over.",
    };

    private static TimeSpan? Minutes(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
        && minutes is > 0 and < 1440
            ? TimeSpan.FromMinutes(minutes)
            : null;

    /// <summary>
    /// The visit that somebody means: the one that runs, or the next that was planned; for a call for help by its true
    /// state. Underway comes before planned in the alphabet's backward order.
    /// </summary>
    private async Task<Visit?> VisitOfAsync(StaffId person, bool forHelp, CancellationToken ct)
    {
        var state = forHelp ? "d.data ->> 'status'" : Seeming;
        await using var session = store.QuerySession();
        var found = await session.QueryAsync<Visit>(
            $"where ({VisitIndexes.Worker} = ? or d.data -> 'escorts' @> ?::jsonb)"
            + $" and {state} in ('planned', 'underway') and {VisitIndexes.EndsAt} > ?"
            + $" order by {state} desc, {VisitIndexes.EndsAt} limit 1",
            ct, person.Value, $"[\"{person.Value:D}\"]", clock.GetUtcNow() - VisitLimits.LengthMax);
        return found.Count == 0 ? null : found[0];
    }

    private async Task<string?> AnsweredAsync(string id, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"select reply from {TableName} where id = $1");
        command.Parameters.AddWithValue(id);
        return await command.ExecuteScalarAsync(ct) as string;
    }

    private async Task KeepAsync(string id, string reply, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"insert into {TableName} (id, reply, came_at) values ($1, $2, $3) on conflict (id) do nothing");
        command.Parameters.AddWithValue(id);
        command.Parameters.AddWithValue(reply);
        command.Parameters.AddWithValue(clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(ct);
    }
}
