using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Casework;

namespace Safety.Browser.Tests.Casework;

/// <summary>A case from the question whether one can to the answer to a request, on a phone without script.</summary>
public sealed class CasePagesTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_worker_is_asked_takes_the_client_on_asks_to_leave_and_is_answered_without_script()
    {
        var office = await Office.OpenAsync(site, "Plover");
        await office.DoneAsync(
            new ProposeAllocation(office.Client, office.Worker.Staff, new CaseType("points", "complex")),
            office.Manager);
        var path = $"/casework/{AllocationId.For(office.Client, office.Worker.Staff).Value}";
        await using var worker = await site.VisitAsync(Screen.Phone, script: false);
        await worker.SignInAsync(office.Worker);
        await worker.GoAsync("/casework");
        await worker.Page.GetByRole(AriaRole.Link, new() { Name = "Take it on, or say why not" }).ClickAsync();
        await Press(worker, "I take the client on");
        await worker.Page.GetByText("You took the client on.").WaitForAsync();
        await worker.Page.Locator("summary", new() { HasText = "I cannot go on with this client" }).ClickAsync();
        await Press(worker, "Ask");
        await worker.Page.GetByText("Choose what comes closest.").First.WaitForAsync();
        await worker.Page.GetByLabel("Somebody else works with the client").CheckAsync();
        await worker.Page.FillAsync("#ask_reason", "They threatened me, and I do not sleep.");
        await worker.Page.GetByLabel("It cannot wait for tomorrow").CheckAsync();
        await Press(worker, "Ask");
        await worker.Page.GetByText("If nobody answers in time, it climbs by itself").WaitForAsync();
        worker.NothingWrong();

        await site.InspectAsync(path, "case", visitor => visitor.SignInAsync(office.Manager));
        await site.InspectAsync("/casework/team", "casework-team", visitor => visitor.SignInAsync(office.Manager));
        await site.InspectAsync("/casework", "casework", visitor => visitor.SignInAsync(office.Worker));

        await using var manager = await site.VisitAsync(Screen.Desk, script: false);
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync("/casework/new");
        await Press(manager, "Ask the worker");
        await manager.Page.GetByText("Not asked yet").WaitForAsync();
        await manager.ScreenshotAsync("casework-new");
        await manager.GoAsync("/casework/team");
        await manager.Page.Locator($"a[href='{path}']").First.ClickAsync();
        await Press(manager, "Grant it");
        await manager.Page.GetByText("It is granted. Now it is done.").WaitForAsync();
        manager.NothingWrong();
    }

    private static Task Press(Visitor visitor, string button) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
