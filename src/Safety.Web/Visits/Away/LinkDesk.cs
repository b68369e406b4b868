using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Door;

namespace Safety.Web.Visits.Away;

/// <summary>What somebody wants to say through a link.</summary>
public enum LinkWord
{
    /// <summary>All is well.</summary>
    CheckIn,

    /// <summary>It takes half an hour longer.</summary>
    Longer,

    /// <summary>The visit is over.</summary>
    End,

    /// <summary>Help.</summary>
    Help,
}

/// <summary>How a link's visit stands, for whoever opened it.</summary>
/// <param name="Running">The visit as an onlooker may see it.</param>
/// <param name="IsUsed">Whether only help can be called for through it now.</param>
public sealed record LinkView(RunningVisit Running, bool IsUsed);

/// <summary>
/// Says a word through a one-time link. The link speaks for its person; it is used up by the first word that is taken,
/// but for help, which can be called for as long as the link is good.
/// </summary>
/// <param name="links">Knows links.</param>
/// <param name="people">Who speaks.</param>
/// <param name="reader">Reads the visit.</param>
/// <param name="desk">Where words are handed in.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class LinkDesk(
    VisitLinks links, SpokenFor people, VisitReader reader, VisitDesk desk, TimeProvider clock)
{
    private static readonly TimeSpan Longer = TimeSpan.FromMinutes(30);

    /// <summary>The link is not good, or was used.</summary>
    public sealed record LinkIsUseless() : Refusal(
        RefusalKind.NotFound, "This link has been used, or its time is over. Sign in instead.");

    /// <summary>What a link shows, or null when it is not good. Looking changes nothing.</summary>
    public async Task<LinkView?> ShowAsync(string? secret, CancellationToken ct)
    {
        if (await links.FindAsync(secret, ct) is not { } link || people.Of(link.Person) is null) return null;
        return await reader.AnyAsync(link.Visit, ct) is { } visit && visit.Goes(link.Person)
            ? new(RunningVisit.Of(visit), link.IsUsed)
            : null;
    }

    /// <summary>Says a word.</summary>
    public async Task<Said> SayAsync(string? secret, LinkWord word, string? code, CancellationToken ct)
    {
        if (await links.FindAsync(secret, ct) is not { } link || people.Of(link.Person) is not { } asker)
            return new Said(new LinkIsUseless(), null);
        if (word == LinkWord.Help) return await desk.SosAsync(asker, link.Visit, VisitChannel.Link, ct);
        if (!await links.UseAsync(secret, ct)) return new Said(new LinkIsUseless(), null);
        var said = await SpeakAsync(asker, link.Visit, word, new() { Code = code }, ct);
        if (said.Refusal is not null) await links.GiveBackAsync(secret, ct);
        return said;
    }

    private async Task<Said> SpeakAsync(Asker asker, VisitId visit, LinkWord word, WordForm form, CancellationToken ct)
    {
        const VisitChannel Through = VisitChannel.Link;
        if (word == LinkWord.CheckIn) return await desk.CheckInAsync(asker, visit, form, Through, ct);
        if (word == LinkWord.End) return await desk.EndAsync(asker, visit, form, Through, ct);
        var ends = (await reader.AnyAsync(visit, ct))?.EndsAt ?? default;
        var from = ends > clock.GetUtcNow() ? ends : clock.GetUtcNow();
        return await desk.ExtendAsync(asker, visit, new() { EndsAt = from + Longer }, Through, ct);
    }
}
