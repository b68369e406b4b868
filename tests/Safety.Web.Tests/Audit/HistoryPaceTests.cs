using System.Diagnostics;
using JasperFx.Events;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Audit;

/// <summary>Run by hand, with <c>-explicit only</c>: the figures depend on the machine.</summary>
public sealed class HistoryPaceTests(TwoTeams agency, ITestOutputHelper output) : IClassFixture<TwoTeams>
{
    private const int Days = 100;
    private const int ReadingsADay = 50;

    [Fact(Explicit = true)]
    public async Task A_person_with_five_thousand_events_is_read_as_of_any_moment_within_a_fifth_of_a_second()
    {
        var person = await agency.App.Person("Invented Veteran", agency.North);
        await Tell(person);
        var middle = Uri.EscapeDataString(agency.App.Now.AddDays(-Days / 2).ToString("O"));
        await Pass($"staff={person.Value}&limit=500");

        output.WriteLine($"first page of 500: {await Pass($"staff={person.Value}&limit=500")} ms");
        output.WriteLine($"page of 100 as of the middle: {await Pass($"staff={person.Value}&as_of={middle}")} ms");
        var (whole, after) = (0L, (long?)0);
        for (var page = 0; page < 20 && after is not null; page++)
        {
            whole += await Pass($"staff={person.Value}&limit=500&after={after}");
            var body = (await agency.Send("lead", "GET", $"/history?staff={person.Value}&limit=500&after={after}"))
                .Body;
            after = body.GetProperty("next").ValueKind == System.Text.Json.JsonValueKind.Null
                ? null : body.GetProperty("next").GetInt64();
        }

        output.WriteLine($"all events in pages of 500: {whole} ms");
    }

    private async Task<long> Pass(string query)
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(200, await agency.Status("lead", "GET", $"/history?{query}"));
        return watch.ElapsedMilliseconds;
    }

    private async Task Tell(StaffId person)
    {
        await using var session = agency.App.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        for (var day = 0; day < Days; day++)
        {
            var at = agency.App.Now.AddDays(day - Days);
            var events = Enumerable.Range(0, ReadingsADay).Select(number => Wrap(session, new PersonPageRead(
                agency["auditor"], ReadSubject.Staff, person.Value, null, person, ReadPage.History, ReadPurpose.Audit,
                at.AddMinutes(number * 2))));
            session.Events.StartStream<ReadingDay>(ReadingDay.IdOf(agency["auditor"], at), events.ToArray());
        }

        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static IEvent Wrap(IDocumentSession session, PersonPageRead read)
    {
        var wrapped = session.Events.BuildEvent(read);
        wrapped.AddTag(new EventTag(typeof(StaffId), read.Staff!.Value));
        return wrapped;
    }
}
