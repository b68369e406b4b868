using System.Data.Common;
using System.Runtime.CompilerServices;
using Safety.Core.Audit.Trials;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Audit.Trials;

/// <summary>A number of subjects of one sort that are read at once.</summary>
/// <param name="Subject">Of which sort.</param>
/// <param name="Streams">All streams of each of them, the streams of one subject together.</param>
/// <param name="Facts">How many facts they have.</param>
internal sealed record TrialPage(TrialSubject Subject, List<TrialPlace> Streams, long Facts);

/// <summary>A stream, and of which subject it is.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Kind">Which sort of stream it is.</param>
/// <param name="Stream">Its id.</param>
/// <param name="Facts">How many facts it has.</param>
internal sealed record TrialPlace(Guid Subject, TrialStream Kind, Guid Stream, long Facts);

internal sealed partial class TrialStore
{
    /// <summary>How many facts one page holds at most, unless a single subject has more. Our judgement.</summary>
    private const int PageFacts = 5000;

    /// <summary>How many streams are asked for at once.</summary>
    private const int StreamsMax = 5000;

    private static readonly Dictionary<string, TrialStream> Streams = new()
    {
        [NameOf<Client>()] = TrialStream.Client, [NameOf<ContactLedger>()] = TrialStream.Contacts,
        [NameOf<Limit>()] = TrialStream.Limit, [NameOf<Allocation>()] = TrialStream.Allocation,
        [NameOf<Response>()] = TrialStream.Response, [NameOf<Incident>()] = TrialStream.Incident,
        [NameOf<Visit>()] = TrialStream.Visit, [NameOf<StaffMember>()] = TrialStream.Staff,
        [NameOf<Caseload>()] = TrialStream.Caseload, [NameOf<Exposure>()] = TrialStream.Exposure,
    };

    /// <summary>The subjects of a sort with all their streams, in pages.</summary>
    public async IAsyncEnumerable<TrialPage> PagesAsync(
        TrialSubject subject, [EnumeratorCancellation] CancellationToken ct)
    {
        var page = new TrialPage(subject, [], 0);
        await foreach (var streams in SubjectsAsync(subject, ct))
        {
            var facts = streams.Sum(stream => stream.Facts);
            if (page.Facts > 0 && page.Facts + facts > PageFacts)
            {
                yield return page;
                page = new TrialPage(subject, [], 0);
            }

            page.Streams.AddRange(streams);
            page = page with { Facts = page.Facts + facts };
        }

        if (page.Facts > 0) yield return page;
    }

    private IAsyncEnumerable<List<TrialPlace>> SubjectsAsync(TrialSubject subject, CancellationToken ct) =>
        subject switch
        {
            TrialSubject.Client => GroupsAsync(
                [
                    NameOf<Client>(), NameOf<ContactLedger>(), NameOf<Limit>(), NameOf<Allocation>(),
                    NameOf<Response>(),
                ],
                ["client", "client"], ct),
            TrialSubject.Incident => SinglesAsync(NameOf<Incident>(), ct),
            TrialSubject.Visit => SinglesAsync(NameOf<Visit>(), ct),
            TrialSubject.Worker => GroupsAsync(
                [NameOf<StaffMember>(), NameOf<Caseload>(), NameOf<Exposure>(), NameOf<Allocation>()],
                ["staff", "worker"], ct),
        };

    /// <summary>
    /// The streams of each subject together. Of whom a stream is stands in its first fact; what is held in memory is
    /// one line for each stream, and no fact.
    /// </summary>
    private async IAsyncEnumerable<List<TrialPlace>> GroupsAsync(
        string[] types, string[] whose, [EnumeratorCancellation] CancellationToken ct)
    {
        var places = new List<TrialPlace>();
        await using var command = Command(
            $"""
            select coalesce(e.data ->> $2, e.data ->> $3)::uuid as subject, s.type, s.id, s.version
            from {SafetyStore.Schema}.mt_streams s
            join {SafetyStore.Schema}.mt_events e on e.stream_id = s.id and e.version = 1
            where s.type = any($1) order by subject, s.id
            """,
            types, whose[0], whose[1]);
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct)) places.Add(PlaceOf(reader));
        }

        var from = 0;
        for (var at = 1; at <= places.Count; at++)
        {
            if (at < places.Count && places[at].Subject == places[from].Subject) continue;
            yield return places[from..at];
            from = at;
        }
    }

    private async IAsyncEnumerable<List<TrialPlace>> SinglesAsync(
        string type, [EnumeratorCancellation] CancellationToken ct)
    {
        var (last, rows) = (Guid.Empty, StreamsMax);
        while (rows == StreamsMax)
        {
            var places = new List<TrialPlace>();
            await using var command = Command(
                $"""
                select id, type, id, version from {SafetyStore.Schema}.mt_streams
                where type = $1 and id > $2 order by id limit $3
                """,
                type, last, StreamsMax);
            await using (var reader = await command.ExecuteReaderAsync(ct))
            {
                while (await reader.ReadAsync(ct)) places.Add(PlaceOf(reader));
            }

            foreach (var place in places) yield return [place];
            (last, rows) = (places.Count > 0 ? places[^1].Stream : last, places.Count);
        }
    }

    private static TrialPlace PlaceOf(DbDataReader reader) =>
        new(reader.GetGuid(0), Streams[reader.GetString(1)], reader.GetGuid(2), reader.GetInt64(3));

    private static string NameOf<T>() => HouseJson.NameCode(typeof(T).Name);
}
