using Safety.Watchdog;

namespace Safety.Web.Tests.Watch;

/// <summary>When the watchdog tells people, and of what; and which settings it does not start with.</summary>
public sealed class AlarmTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);
    private static readonly Complaint Silent = new("node_silent", "an-invented-node, 40 s");
    private static readonly Complaint Unarmed = new("alert_unarmed", "an invented id");

    private Alarm alarm = new(TimeSpan.FromMinutes(15));

    [Fact]
    public void One_bad_round_is_a_hiccup_and_two_in_a_row_are_told()
    {
        Assert.Null(Round(0, Silent));
        Assert.Null(Round(30));
        Assert.Null(Round(60, Silent));
        Assert.Contains("node_silent", Round(90, Silent)!.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lasts_is_told_again_each_quarter_of_an_hour_and_something_new_at_once()
    {
        Round(0, Silent);
        Assert.NotNull(Round(30, Silent));
        Assert.Null(Round(60, Silent));
        Assert.Contains("alert_unarmed", Round(90, Silent, Unarmed)!.Subject, StringComparison.Ordinal);
        Assert.Null(Round(120, Silent, Unarmed));
        Assert.Null(Round(150, Unarmed));
        Assert.NotNull(Round(90 + (15 * 60), Unarmed));
    }

    [Fact]
    public void That_it_is_well_again_is_told_once_and_only_to_those_who_were_told_that_it_was_not()
    {
        Assert.Null(Round(0));
        Round(30, Silent);
        Round(60, Silent);
        Assert.Equal("Safety watchdog: well again", Round(90)!.Subject);
        Assert.Null(Round(120));
    }

    [Fact]
    public void A_letter_that_did_not_leave_is_due_again()
    {
        alarm = alarm.After([Silent]).After([Silent]);
        Assert.NotNull(alarm.Due([Silent], Noon));
        alarm = alarm.After([Silent]);
        Assert.NotNull(alarm.Due([Silent], Noon));
    }

    [Fact]
    public void A_letter_names_each_code_once_and_what_it_is_about()
    {
        var letter = alarm.After([]).After([Silent]).After([Silent]).Due([Silent, Silent, Unarmed], Noon)!;

        Assert.Equal("Safety watchdog: node_silent, alert_unarmed", letter.Subject);
        Assert.StartsWith("node_silent: an-invented-node, 40 s\n", letter.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(29, "")]
    [InlineData(31, "nobody_watches node_silent")]
    public void A_node_is_missed_after_half_a_minute(int seconds, string codes) => Assert.Equal(
        codes,
        string.Join(' ', Judgement.Judge(new Sight { Nodes = [new NodeSeen("one", TimeSpan.FromSeconds(seconds))] })
            .Select(complaint => complaint.Code)));

    [Fact]
    public void While_one_node_watches_only_the_silent_one_is_missed() => Assert.Equal(
        [new Complaint("node_silent", "two, 60 s")],
        Judgement.Judge(new Sight
        {
            Nodes = [new NodeSeen("one", TimeSpan.Zero), new NodeSeen("two", TimeSpan.FromMinutes(1))],
        }));

    [Theory]
    [InlineData("WATCHDOG_DATABASE", null)]
    [InlineData("WATCHDOG_MAIL_TO", null)]
    [InlineData("WATCHDOG_MAIL_TO", "nobody")]
    [InlineData("WATCHDOG_MAIL_FROM", "")]
    [InlineData("WATCHDOG_MAIL_FOLDER", null)]
    [InlineData("WATCHDOG_MAIL_HOST", "relay.example.org")]
    [InlineData("WATCHDOG_EVERY_SECONDS", "0")]
    [InlineData("WATCHDOG_REPEAT_MINUTES", "often")]
    public void It_does_not_start_with_a_setting_that_cannot_be(string name, string? value)
    {
        var settings = new Dictionary<string, string?>
        {
            ["WATCHDOG_DATABASE"] = "Host=database.example.org",
            ["WATCHDOG_MAIL_FROM"] = "watchdog@example.org",
            ["WATCHDOG_MAIL_TO"] = "one@example.org, two@example.org",
            ["WATCHDOG_MAIL_FOLDER"] = "mails",
        };
        Assert.Equal(2, WatchdogSettings.Read(settings.GetValueOrDefault).To.Count);

        settings[name] = value;

        var refused = Assert.Throws<SettingException>(() => WatchdogSettings.Read(settings.GetValueOrDefault));
        Assert.Contains("WATCHDOG_", refused.Message, StringComparison.Ordinal);
    }

    private Letter? Round(int second, params Complaint[] complaints)
    {
        var now = Noon.AddSeconds(second);
        alarm = alarm.After(complaints);
        var letter = alarm.Due(complaints, now);
        if (letter is not null)
            alarm = alarm.Sent(complaints, now);
        return letter;
    }
}
