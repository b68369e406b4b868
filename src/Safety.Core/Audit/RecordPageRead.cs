using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>Records that a page about a person was read. Sent by the page itself, never by the reader.</summary>
/// <param name="Subject">What the page is about.</param>
/// <param name="SubjectId">The id of what it is about.</param>
/// <param name="Client">The client it is about, or null.</param>
/// <param name="Staff">The member of staff it is about, or null.</param>
/// <param name="Page">Which page.</param>
/// <param name="Purpose">The relation that opened it.</param>
public sealed record RecordPageRead(
    ReadSubject Subject, Guid SubjectId, ClientId? Client, StaffId? Staff, ReadPage Page, ReadPurpose Purpose)
{
    /// <summary>
    /// A page that is drawn again this soon is the same reading: a page is drawn once on the server and once more when
    /// its live connection opens. Our judgement.
    /// </summary>
    public static TimeSpan SameReadingWithin { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Decides.</summary>
    /// <param name="command">What was read.</param>
    /// <param name="day">What the reader read on this day so far, or null; see <see cref="ReadingDay.IdOf"/>.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(RecordPageRead command, ReadingDay? day, StaffId reader, DateTimeOffset now)
    {
        var last = day?.LastTime(command.Subject, command.SubjectId, command.Page, command.Purpose);
        if (last is { } before && (now - before).Duration() < SameReadingWithin) return Decision.Nothing;
        return Decision.Of(new PersonPageRead(
            reader, command.Subject, command.SubjectId, command.Client, command.Staff,
            command.Page, command.Purpose, now));
    }
}
