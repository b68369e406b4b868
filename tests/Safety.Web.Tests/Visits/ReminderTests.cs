using Safety.Web.Tests.Door;
using Safety.Web.Tests.Watch;

namespace Safety.Web.Tests.Visits;

public sealed class ReminderTests(AwayAgency agency) : IClassFixture<AwayAgency>
{
    [Fact]
    public async Task A_worker_is_reminded_once_before_the_deadline_and_it_stands_in_the_visit()
    {
        var id = await agency.Started("ben");
        var before = agency.LinksTo("ben").Count;

        await agency.Later(TimeSpan.FromMinutes(54));
        await agency.RemindAsync();
        Assert.Equal(before, agency.LinksTo("ben").Count);
        await agency.Later(TimeSpan.FromMinutes(1));
        await agency.RemindAsync();
        await agency.RemindAsync();

        Assert.Equal(before + 1, agency.LinksTo("ben").Count);
        var reminder = (await agency.Seen("lead", id)).GetProperty("answering").GetProperty("reminders")[0];
        Assert.True(reminder.GetProperty("arrived").GetBoolean());
        Assert.Equal("", await agency.KindsOf(id));
    }

    [Fact]
    public async Task A_reminder_names_neither_client_nor_place()
    {
        await Reminded();

        var text = string.Concat(agency.Outbox.Letters.Select(one => one.Message.Subject + one.Message.Body));

        Assert.DoesNotContain("Invented", text, StringComparison.Ordinal);
        Assert.DoesNotContain("N-1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_one_word_uses_it_up()
    {
        var (id, link) = await Reminded();
        using var browser = new Browser(agency.App.Address);
        var events = await EventsOf(id);

        var opened = await browser.GetAsync(link);
        Assert.Contains("I am well", opened.Text, StringComparison.Ordinal);
        Assert.Equal(events, await EventsOf(id));
        var said = await browser.SubmitAsync(link, "say", ("Form.Word", "check_in"));
        var again = await browser.GetAsync(link);

        Assert.Equal(events + 1, await EventsOf(id));
        Assert.Contains("You must be heard of by", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I am well", again.Text, StringComparison.Ordinal);
        Assert.Contains("Help", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_used_link_still_calls_for_help()
    {
        var (id, link) = await Reminded();
        using var browser = new Browser(agency.App.Address);
        await browser.SubmitAsync(link, "say", ("Form.Word", "longer"));

        var called = await browser.SubmitAsync(link, "say", ("Form.Word", "help"));

        Assert.Contains("Help is called", called.Text, StringComparison.Ordinal);
        Assert.Equal("sos", await agency.KindsOf(id));
    }

    [Fact]
    public async Task The_duress_code_through_a_link_shows_the_page_of_an_ordinary_end()
    {
        await agency.Send("ada", "PUT", "/me/visit-codes", new { duress_code = "green77" });
        using var browser = new Browser(agency.App.Address);

        var (one, first) = await Reminded();
        var ordinary = await browser.SubmitAsync(first, "say", ("Form.Word", "end"));
        var (other, second) = await Reminded();
        var silent = await browser.SubmitAsync(second, "say", ("Form.Word", "end"), ("Form.Code", "green77"));

        Assert.Equal(Plain(ordinary.Text, first), Plain(silent.Text, second));
        Assert.Equal("", await agency.KindsOf(one));
        Assert.Equal("duress", await agency.KindsOf(other));
    }

    [Theory]
    [InlineData("/visit-link")]
    [InlineData("/visit-link?code=x")]
    [InlineData("/visit-link?code=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_is_none_shows_nothing(string path)
    {
        using var browser = new Browser(agency.App.Address);

        Assert.Contains("its time is over", (await browser.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    private static string Plain(string page, string link) => System.Text.RegularExpressions.Regex
        .Replace(page, "nonce=\"[^\"]*\"|CfDJ8[-_+/=A-Za-z0-9]+", "…")
        .Replace(link.Split('=')[1], "LINK", StringComparison.Ordinal);

    private Task<long> EventsOf(Guid visit) =>
        agency.App.Scalar<long>($"select count(*) from safety.mt_events where stream_id = '{visit}'");

    private async Task<(Guid Visit, string Link)> Reminded()
    {
        var id = await agency.Started();
        await agency.Later(TimeSpan.FromMinutes(55));
        await agency.RemindAsync();
        string? link = null;
        await Patience.Until(
            async () => (link = await agency.LinkOf("ada", id)) is not null, TimeSpan.FromSeconds(10),
            () => "The worker was sent no link to the visit.");
        return (id, link!);
    }
}
