using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Layout;
using Safety.Web.Staff;
using Safety.Web.Staff.Pages;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Layout;

public sealed class PartsTests : BunitContext
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider clock = new(Now);
    private readonly WatchState watch;

    public PartsTests()
    {
        var effective = new EffectiveClock(clock, TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles"));
        watch = new WatchState(effective);
        Services.AddSingleton<TimeProvider>(effective);
        Services.AddSingleton(watch);
        Services.AddSingleton<AgencyTime>();
        SetRendererInfo(new Microsoft.AspNetCore.Components.RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void A_chip_says_its_state_in_words_and_hides_its_picture_from_screen_readers()
    {
        var chip = Render<StateChip>(p => p.Add(c => c.Look, Looks.Of(Severity.Severe)));
        Assert.Equal("4 · Severe", chip.Find(".chip").TextContent.Trim());
        Assert.Equal("true", chip.Find("svg").GetAttribute("aria-hidden"));
        Assert.Contains("tone-danger", chip.Find(".chip").ClassList);
    }

    [Theory]
    [InlineData(12, 12, 0)]
    [InlineData(30, 12, 18)]
    public void Many_reports_are_folded_and_none_is_missing(int all, int shown, int folded)
    {
        var reports = Enumerable.Range(0, all).Select(age => new EarlierReport(
            new(Guid.CreateVersion7()), Now.AddDays(-age), IncidentCategory.VerbalAbuse, Severity.Low, false, true));
        var page = Render<EarlierReports>(p => p.Add(r => r.Reports, [.. reports]));

        Assert.Equal((all, folded), (page.FindAll("tbody tr").Count, page.FindAll("details tbody tr").Count));
        Assert.Equal(all - folded, shown);
        Assert.Equal(folded > 0 ? 1 : 0, page.FindAll("summary").Count);
    }

    [Fact]
    public void A_moment_is_on_the_agencys_clock_for_people_and_in_utc_for_machines()
    {
        var moment = Render<TimeAgo>(p => p.Add(t => t.At, Now.AddMinutes(-3))).Find("time");
        Assert.Equal("Tue 3 Mar 2026, 00:57 (3 min ago)", moment.TextContent);
        Assert.Equal("2026-03-03T08:57:00Z", moment.GetAttribute("datetime"));
    }

    [Fact]
    public void A_moment_on_paper_says_nothing_that_is_wrong_tomorrow() => Assert.Equal(
        "Tue 3 Mar 2026, 00:57",
        Render<TimeAgo>(p => p.Add(t => t.At, Now.AddMinutes(-3)).Add(t => t.AbsoluteOnly, true)).Find("time")
            .TextContent.Trim());

    [Fact]
    public void A_field_binds_its_label_hint_and_error_to_its_control()
    {
        var field = Render<FormField>(p => p.Add(f => f.Id, "what").Add(f => f.Label, "What happened?")
            .Add(f => f.Hint, "One line.").Add(f => f.Error, "Say it in one line.")
            .Add(f => f.ChildContent, names => $"<input id='{names.Id}' aria-describedby='{names.DescribedBy}'>"));
        var named = field.Find("input").GetAttribute("aria-describedby")!.Split(' ');
        Assert.Equal("what", field.Find("label").GetAttribute("for"));
        Assert.Equal(["One line.", "Error: Say it in one line."], named.Select(id => Words(field.Find("#" + id))));
    }

    [Fact]
    public void Choices_keep_what_was_chosen()
    {
        var list = Render<ChoiceList>(p => p.Add(c => c.Name, "kind").Add(c => c.Legend, "What kind?")
            .Add(c => c.Choices, [new("a", "One"), new("b", "Two", "Perhaps")]).Add(c => c.Chosen, ["b"]));
        Assert.Equal("b", list.Find("input[checked]").GetAttribute("value"));
        Assert.Equal("What kind?", list.Find("legend").TextContent);
        Assert.Equal("kind", list.FindAll("input")[0].Id);
    }

    [Fact]
    public void Errors_lead_to_their_fields()
    {
        var notice = Render<ErrorNotice>(p => p.Add(e => e.Title, "Not sent")
            .Add(e => e.Errors, [new("Say it.", "what"), new("Try again.")]));
        Assert.Equal("/#what", notice.Find("a").GetAttribute("href"));
        Assert.Equal("alert", notice.Find(".notice").GetAttribute("role"));
        Assert.Equal(2, notice.FindAll("li").Count);
    }

    [Fact]
    public void A_node_that_does_not_watch_says_so_and_stops_saying_so_when_it_does()
    {
        var banner = Render<WatchBanner>();
        Assert.Contains("NOT MONITORED", banner.Markup, StringComparison.Ordinal);

        watch.Looked(Now);
        clock.Advance(WatchBanner.LooksEvery);
        banner.WaitForAssertion(() => Assert.Empty(banner.Markup.Trim()));

        clock.Advance(WatchState.LateAfter + WatchBanner.LooksEvery);
        banner.WaitForAssertion(
            () => Assert.Contains("it last did at 01:00:00", banner.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void A_canary_that_was_seen_is_said_quietly_and_one_that_is_late_loudly()
    {
        watch.Looked(Now);
        var seen = Now.AddMinutes(-5);
        watch.Saw(new(Now.AddDays(-1), null, Now, null, Now));
        Assert.Contains("NOT verified since the start", Render<WatchBanner>().Markup, StringComparison.Ordinal);
        watch.Saw(new(Now, null, Now, null, Now));
        Assert.Empty(Render<WatchBanner>().Markup.Trim());

        watch.Saw(new(Now.AddDays(-1), seen, Now, null, Now));
        var banner = Render<WatchBanner>();
        Assert.Contains("Monitoring verified", banner.Find(".watch-proof").TextContent, StringComparison.Ordinal);

        watch.Looked(Now.AddMinutes(2));
        clock.Advance(TimeSpan.FromMinutes(2));
        banner.WaitForAssertion(
            () => Assert.Contains("Monitoring NOT verified since", banner.Markup, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_view_says_its_age_when_it_is_more_than_one_would_expect(int seconds, bool says)
    {
        var notice = Render<AgeNotice>(p => p.Add(a => a.UpTo, Now.AddSeconds(-seconds)));
        Assert.Equal(says, notice.Markup.Contains("behind", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chart_has_its_numbers_as_a_table()
    {
        var chart = Render<SvgLineChart>(p => p.Add(c => c.Id, "demand").Add(c => c.Title, "Contacts a week")
            .Add(c => c.Along, "Week").Add(c => c.Categories, ["W1", "W2"])
            .Add(c => c.Series, [new("Asked", [1, null]), new("Agreed", [2, 2])]));
        Assert.Equal(["W1", "1", "2", "W2", "too few to show", "2"],
            chart.FindAll("tbody th, tbody td").Select(cell => cell.TextContent));
        Assert.Equal("demand-title", chart.Find("svg").GetAttribute("aria-labelledby"));
        Assert.NotEqual(chart.FindAll("polyline")[0].ClassName, chart.FindAll("polyline")[1].ClassName);
    }

    [Fact]
    public void A_reason_is_shown_as_text_and_never_as_markup()
    {
        var reason = Render<ReasonText>(p => p.Add(r => r.Reason, "<script>alert(1)</script> مرحبا"));
        Assert.Empty(reason.FindAll("script"));
        Assert.Equal("auto", reason.Find("span").GetAttribute("dir"));
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
