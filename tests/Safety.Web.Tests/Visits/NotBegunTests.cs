using Safety.Web.Tests.Alerts;

namespace Safety.Web.Tests.Visits;

/// <summary>A planned visit that never begins, over the real node.</summary>
public sealed class NotBegunTests(AwayAgency agency) : IClassFixture<AwayAgency>
{
    [Fact]
    public async Task The_worker_is_asked_and_then_the_team_answers_a_low_alert()
    {
        await agency.AskAfterHistory();
        var id = await agency.Planned();
        await agency.Later(TimeSpan.FromMinutes(39));
        await agency.RemindAsync();
        Assert.Empty(LettersOf(id));
        await agency.Later(TimeSpan.FromMinutes(1));
        await agency.RemindAsync();
        await agency.RemindAsync();

        var letter = Assert.Single(LettersOf(id));
        Assert.Equal(agency["ada"], letter.To);
        Assert.Contains("or call it off", letter.Message.Body, StringComparison.Ordinal);
        Assert.Equal("", await agency.KindsOf(id));

        await agency.Later(TimeSpan.FromMinutes(15));
        var alert = Assert.Single(await agency.AlertsOf(id));
        Assert.Equal("visit_not_begun", alert.GetProperty("kind").GetString());
        Assert.Equal(1, alert.GetProperty("severity_level").GetInt32());
        Assert.Equal(0, await agency.App.Scalar<long>($"select count(*) from watch.deadline where stream_id = '{id}'"));
        var seen = await agency.Seen("ada", id);
        Assert.Equal("planned", seen.GetProperty("running").GetProperty("status").GetString());

        var (status, _) = await agency.Send("ada", "POST", $"/visits/{id}/start");
        Assert.Equal(200, status);
        await agency.Send("ada", "POST", $"/visits/{id}/end");
        Assert.Single(await agency.AlertsOf(id));
    }

    [Fact]
    public async Task Nobody_is_asked_of_a_visit_that_began_or_was_called_off()
    {
        var began = await agency.Started();
        var off = await agency.Planned();
        await agency.Send("ada", "POST", $"/visits/{off}/cancellation", new { });
        await agency.Later(TimeSpan.FromMinutes(56));
        await agency.RemindAsync();

        Assert.Empty(LettersOf(began));
        Assert.Empty(LettersOf(off));
        Assert.Equal("", await agency.KindsOf(began) + await agency.KindsOf(off));
        await agency.Send("ada", "POST", $"/visits/{began}/end");
    }

    private IEnumerable<Letter> LettersOf(Guid visit) => agency.Outbox.Letters.Where(letter =>
        letter.Message.Kind == "visit_begin_reminder"
        && letter.Message.Link.EndsWith($"/visits/{visit:D}", StringComparison.Ordinal));
}
