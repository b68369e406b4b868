using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.House;

namespace Safety.Web.Tests.Store;

public sealed class EnumCodesTests
{
    [Fact]
    public async Task An_enum_is_stored_as_its_code_and_found_by_it()
    {
        await using var app = await SafetyApp.StartAsync();
        var alert = (Alert)Sample.Of(typeof(Alert));
        await using (var session = app.Services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            session.Store(alert);
            await session.SaveChangesAsync();
        }

        await using var asking = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var alerts = asking.Query<Alert>();

        var stored = await app.Scalar<string>("select data ->> 'severity' from safety.mt_doc_alert");
        Assert.Equal("fatal_or_critical", stored);
        Assert.True(await alerts.AnyAsync(one => one.Severity == alert.Severity && one.Status == alert.Status));
        Assert.False(await alerts.AnyAsync(one => one.Severity != Severity.FatalOrCritical));
        Assert.False(await alerts.AnyAsync(one => one.Severity == Severity.Low));
    }
}
