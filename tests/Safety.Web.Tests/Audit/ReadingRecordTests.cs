using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Audit;

public sealed class ReadingRecordTests
{
    private const string Count =
        "select count(*) from safety.mt_events e join safety.mt_event_tag_staff t using (seq_id)"
        + " where e.type = 'person_page_read' and t.value = ";

    [Fact]
    public async Task A_reading_is_stored_when_the_call_returns_and_leads_to_the_person_read_about()
    {
        await using var app = await SafetyApp.StartAsync();
        var (reader, person) = (await app.Person("Invented Reader", null), await app.Person("Invented Ada", null));

        await Read(app, reader, person);

        Assert.Equal(1, await app.Scalar<long>(Count + $"'{person.Value}'"));
        Assert.Equal(1, await app.Scalar<long>(Count + $"'{reader.Value}'"));
    }

    [Fact]
    public async Task A_page_drawn_twice_is_one_reading_and_a_later_one_another()
    {
        await using var app = await SafetyApp.StartAsync();
        var (reader, person) = (await app.Person("Invented Reader", null), await app.Person("Invented Ada", null));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Read(app, reader, person)));
        app.Clock!.Advance(TimeSpan.FromMinutes(5));
        await Read(app, reader, person);

        Assert.Equal(2, await app.Scalar<long>(Count + $"'{person.Value}'"));
    }

    private static Task Read(SafetyApp app, StaffId reader, StaffId person) =>
        app.Services.GetRequiredService<IReadingRecord>().RecordAsync(
            new Asker(reader, new HashSet<StaffRole>()),
            new(ReadSubject.Staff, person.Value, null, person, ReadPage.Safety, ReadPurpose.Management),
            TestContext.Current.CancellationToken);
}
