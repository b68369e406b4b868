using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Incidents;

public sealed class FilingTests
{
    [Fact]
    public async Task Try()
    {
        await using var app = await SafetyApp.StartAsync();
        var by = new StaffId(Guid.CreateVersion7());
        var report = new ReportContent { Category = IncidentCategory.ThreatWeapon, Description = new(Guid.NewGuid(), "a", "b") };
        await app.Done(new ReportIncident(Guid.CreateVersion7(), report, "mac"), Actor.Person(by));
        Assert.Equal("", await app.Scalar<string>("select data::text || (select string_agg(indexdef, chr(10)) from pg_indexes where tablename = $q$mt_doc_incident$q$) from safety.mt_doc_incident"));
    }
}
