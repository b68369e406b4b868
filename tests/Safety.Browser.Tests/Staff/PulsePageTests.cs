using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Language;
using Safety.Core.Staff.Pulses;
using Safety.Web.Layout;
using Safety.Web.Store.Sealing;

namespace Safety.Browser.Tests.Staff;

/// <summary>The private pulse without script, and what a safety lead sees of the teams.</summary>
public sealed class PulsePageTests(Site site)
{
    private const int LimitMs = 480_000;

    private DateOnly Quarter => PulseQuarter.Finished(site.Host.Services.GetRequiredService<AgencyTime>().Today, 1)[0];

    [Fact(Timeout = LimitMs)]
    public async Task A_worker_answers_their_pulse_without_script_and_takes_it_back()
    {
        var office = await Office.OpenAsync(site, "Dotterel");
        await AnsweredAsync(office, [office.Worker.Staff, office.Worker.Staff, office.Worker.Staff]);
        await using var visitor = await site.VisitAsync(Screen.Phone, script: false);
        await visitor.SignInAsync(office.Worker);
        await visitor.GoAsync("/account/pulse");
        await PressAsync(visitor, "Keep my answers");
        await visitor.Page.GetByText("Not kept yet").WaitForAsync();
        await visitor.Page.CheckAsync("input[name=worn_out][value='4']");
        await visitor.Page.CheckAsync("input[name=safe][value='2']");
        await visitor.Page.FillAsync("#happened", "2");
        await visitor.Page.FillAsync("#filed", "1");
        await PressAsync(visitor, "Keep my answers");
        await visitor.Page.GetByText("Your answers are kept, for you alone.").WaitForAsync();
        await PressAsync(visitor, "Take it back");
        await visitor.Page.GetByText("Your answer is taken back.").WaitForAsync();
        visitor.NothingWrong();
        await site.InspectAsync("/account/pulse", "pulse", one => one.SignInAsync(office.Worker));
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_safety_lead_sees_sums_of_a_quarter_that_is_over()
    {
        var office = await Office.OpenAsync(site, "Plover");
        foreach (var _ in Enumerable.Range(0, 9))
            await AnsweredAsync(office, [new StaffId(Guid.CreateVersion7())]);
        await site.InspectAsync("/pulse", "pulse-groups", async one =>
        {
            await one.SignInAsync(office.Lead);
            await one.GoAsync("/pulse");
            await one.Page.GetByText("What pulses tell of, and what was reported").WaitForAsync();
        });
    }

    // In the months of the last quarter, one after the other, as if it had been then.
    private async Task AnsweredAsync(Office office, IReadOnlyList<StaffId> people)
    {
        var services = site.Host.Services;
        var (vault, time) = (services.GetRequiredService<Vault>(), services.GetRequiredService<AgencyTime>());
        var facts = new List<(StaffId Person, PulseAnswered Fact)>();
        for (var later = 0; later < people.Count; later++)
        {
            var (person, month) = (people[later], Quarter.AddMonths(later));
            var text = await vault.SealAsync(
                new SealScope(person.Value, "pulse"), "answers", new PulseAnswers(2 + later, 4 - later, 2, 1).Text);
            facts.Add((person, new PulseAnswered(person, month, office.Team, text, time.BeginOf(month))));
        }

        await using var session = services.GetRequiredService<IDocumentStore>().LightweightSession();
        foreach (var own in facts.GroupBy(one => one.Person, one => (object)one.Fact))
            session.Events.StartStream<PulseBook>(PulseBook.StreamOf(own.Key), own);
        await session.SaveChangesAsync();
    }

    private static Task PressAsync(Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
}
