export { firstToldOf } from './first-told.ts';
export {
  forgetRefusalOf,
  hastenNextOf,
  refuseAddressOf,
  whoCaresOf,
  type RefusedAddress,
} from './refused-addresses.ts';
