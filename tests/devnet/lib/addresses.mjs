/// Where the contracts stand on Ethereum mainnet; the practice chain puts the same code at the same places.

/// Deployed with CREATE2 through the Safe singleton factory, salt 0.
export const safe141 = {
    safe: '0x41675C099F32341bf84BFc5382aF534df5C7461a',
    safe_l2: '0x29fcB43b46531BcA003ddC8FCB67FFE91900C762',
    proxy_factory: '0x4e1DCf7AD4e460CfD30791CCC4F9c8a4f820ec67',
    multi_send: '0x38869bf66a61cF6bDB996A6aE40D5853Fd43B526',
    multi_send_call_only: '0x9641d764fc13c8B624c04430C7356C1C7C8102e2',
    fallback_handler: '0xfd0732Dc9E303f09fCEf3a7388Ad10A83459Ec99',
    simulate_tx_accessor: '0x3d4BA2E0884aa488718476ca2FB8Efc291A46199',
    sign_message_lib: '0xd53cd0aB83D845Ac265BE939c57F53AD838012c9',
    create_call: '0x9b35Af71d77eaf8d7e40252370304687390A1A52',
};

/// Deployed with CREATE2 through the deterministic deployment proxy, salt 0.
export const safe130 = {
    safe: '0xd9Db270c1B5E3Bd161E8c8503c55cEABeE709552',
    safe_l2: '0x3E5c63644E683549055b9Be8653de26E0B4CD36E',
    proxy_factory: '0xa6B71E26C5e0845f74c812102Ca7114b6a896AB2',
    multi_send: '0xA238CBeb142c10Ef7Ad8442C6D1f9E89e07e7761',
    multi_send_call_only: '0x40A2aCCbd92BCA938b02010E17A5b8929b49130D',
    fallback_handler: '0xf48f2B2d2a534e402487b3ee7C18c33Aec0Fe5e4',
    simulate_tx_accessor: '0x59AD6735bCd8152B84860Cb256dD9e96b85F69Da',
    create_call: '0x7cbB62EaA69F79e6873cD1ecB2392971036cFAa4',
};

/// Predeployed by anvil; deploys Safe 1.3.0.
export const create2Proxy = '0x4e59b44847b379578588920cA78FbF26c0B4956C';
export const safeSingletonFactory = '0x914d7Fec6aaC8cd542e72Bca78B30650d45643d7';

export const multicall3 = '0xcA11bde05977b3631167028862bE2a173976CA11';
/// The account whose first transaction on every chain creates Multicall3.
export const multicall3Deployer = '0x05f32B3cC3888453ff71B01135B34FF8e41263F2';

export const uniswapV2 = {
    factory: '0x5C69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f',
    router: '0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D',
};

export const uniswapV3 = {
    factory: '0x1F98431c8aD98523631AE4a59f267346ea31F984',
    router: '0xE592427A0AEce92De3Edee1F18E0157C05861564',
    quoter: '0x61fFE014bA17989E743c5F6cB21bF9697530B21e',
    positions: '0xC36442b4a4522E871399CD717aBDD847Ab11FE88',
    tick_lens: '0xbfd8137f7d1516D3ea5cA83523914859ec47F573',
};
