using System.Globalization;
using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>
/// What one person read on one day (UTC). One stream per reader and day keeps streams short and uncontended.
/// </summary>
public sealed record ReadingDay : IFold<ReadingDay>
{
    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The last reading of each page by this reader on this day, in the order of reading.</summary>
    public required IReadOnlyList<PersonPageRead> LastReadings { get; init; }

    /// <summary>How many readings were recorded on this day.</summary>
    public required int Count { get; init; }

    /// <summary>The id of the stream of a reader's day: always the same for the same reader and day.</summary>
    public static Guid IdOf(StaffId reader, DateTimeOffset moment) => NameBasedId.Of(
        reader.Value, moment.UtcDateTime.ToString("'reading_day_'yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public static ReadingDay Evolve(ReadingDay? state, Guid id, object fact) => (state, fact) switch
    {
        (null, PersonPageRead read) => new ReadingDay { Id = id, LastReadings = [read], Count = 1 },
        ({ } day, PersonPageRead read) => day with
        {
            LastReadings = [.. day.LastReadings.Where(other => !SamePage(other, read)), read],
            Count = day.Count + 1,
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow in a reader's day."),
    };

    /// <summary>The last time this page about this subject was read for this purpose on this day, or null.</summary>
    public DateTimeOffset? LastTime(ReadSubject subject, Guid subjectId, ReadPage page, ReadPurpose purpose) =>
        LastReadings.LastOrDefault(read => read.Subject == subject && read.SubjectId == subjectId
            && read.Page == page && read.Purpose == purpose)?.ReadAt;

    private static bool SamePage(PersonPageRead one, PersonPageRead other) =>
        one.Subject == other.Subject && one.SubjectId == other.SubjectId
        && one.Page == other.Page && one.Purpose == other.Purpose;
}
